/** Pages of the back office about how questions are asked. */
package dev.madoguchi.web.office.inquiry;
