/** What people are still writing: drafts. */
package dev.madoguchi.ticket.workspace;
