/** Links of mails about support IDs: invitations, and the end of copies (CON-08, CON-09). */
package dev.madoguchi.web.visitor.supportid;
