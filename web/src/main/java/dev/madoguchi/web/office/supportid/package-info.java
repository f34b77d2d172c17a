/** Pages of the back office about support IDs. */
package dev.madoguchi.web.office.supportid;
