package dev.madoguchi.contract.certificate;

/**
 * A document that is ready to be printed.
 *
 * @param fileName name of the file, in ASCII
 * @param pdf its bytes
 */
public record Certificate(String fileName, byte[] pdf) {}
