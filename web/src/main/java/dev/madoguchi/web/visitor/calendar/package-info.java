/** What everybody is told of the business calendar. */
package dev.madoguchi.web.visitor.calendar;
