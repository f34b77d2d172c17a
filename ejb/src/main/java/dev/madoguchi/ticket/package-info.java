/**
 * Inquiries from the form to the last reply: tickets, messages, numbers, states and what silence
 * does to them. {@code ticket.inquiry} says how questions are asked, {@code ticket.workspace} keeps
 * what people are still writing.
 */
package dev.madoguchi.ticket;
