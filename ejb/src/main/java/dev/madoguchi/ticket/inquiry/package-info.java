/** Kinds of inquiry, queues and categories: what an operator says about how questions are asked. */
package dev.madoguchi.ticket.inquiry;
