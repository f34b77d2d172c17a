/** Support IDs: how customers group keys and share inquiries (CON-05, CON-06). */
package dev.madoguchi.supportid;
