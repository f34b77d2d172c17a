/** Pages of the back office about open days and hours. */
package dev.madoguchi.web.office.calendar;
