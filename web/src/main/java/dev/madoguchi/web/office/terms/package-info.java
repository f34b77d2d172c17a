/** Pages of the back office about terms. */
package dev.madoguchi.web.office.terms;
