package dev.madoguchi.contract.intake;

import java.util.List;

/**
 * A contract file that can be imported.
 *
 * @param fileId id of the stored file
 * @param name name that it was uploaded under
 * @param rows number of rows beside the header
 * @param charset how it is encoded, {@code UTF-8} or {@code windows-31j}
 * @param passedOver columns of its header that are not known
 */
public record AcceptedFile(
    long fileId, String name, long rows, String charset, List<String> passedOver) {}
