package dev.madoguchi.contract.intake;

/**
 * A contract file that can be imported.
 *
 * @param fileId id of the stored file
 * @param name name that it was uploaded under
 * @param rows number of rows beside the header
 * @param charset how it is encoded, {@code UTF-8} or {@code windows-31j}
 */
public record AcceptedFile(long fileId, String name, long rows, String charset) {}
