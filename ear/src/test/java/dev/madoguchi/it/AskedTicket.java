package dev.madoguchi.it;

import java.io.Serializable;
import java.util.List;

/**
 * A ticket made for a test from outside.
 *
 * @param number its number
 * @param attachments ids of the files of its question, in order
 */
public record AskedTicket(String number, List<Long> attachments) implements Serializable {}
