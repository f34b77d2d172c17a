/** Parts of tickets that everybody who is logged in has: drafts and attachments. */
package dev.madoguchi.web.me.ticket;
