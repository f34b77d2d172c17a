/** Pages of customers about the support windows of their plans. */
package dev.madoguchi.web.customer.plan;
