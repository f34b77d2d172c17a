/** Pages of customers about terms. */
package dev.madoguchi.web.customer.terms;
