package dev.madoguchi.it.contract;

import dev.madoguchi.contract.intake.ImportColumn;
import dev.madoguchi.it.Unique;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file as the core system writes it; its contract numbers are like no others. */
public final class ContractCsv {

  private static final List<ImportColumn> COLUMNS =
      List.of(
          ImportColumn.CONTRACT_NUMBER,
          ImportColumn.CONTRACT_NAME,
          ImportColumn.PRODUCT_CODE,
          ImportColumn.PLAN_CODE,
          ImportColumn.FIRST_DAY,
          ImportColumn.LAST_DAY,
          ImportColumn.END_USER_COMPANY,
          ImportColumn.END_USER_MAIL,
          ImportColumn.END_USER_ADDRESS,
          ImportColumn.DEVICES,
          ImportColumn.SUPPORT_KEYS);

  private final String prefix;
  private final List<Map<ImportColumn, String>> rows = new ArrayList<>();

  private ContractCsv(String prefix) {
    this.prefix = prefix;
  }

  /** A file with so many right rows. */
  public static ContractCsv of(int howMany) {
    ContractCsv csv = new ContractCsv(Unique.of("CSV") + "-");
    for (int i = 0; i < howMany; i++) {
      csv.rows.add(csv.right(i));
    }
    return csv;
  }

  private Map<ImportColumn, String> right(int i) {
    Map<ImportColumn, String> row = new EnumMap<>(ImportColumn.class);
    row.put(ImportColumn.CONTRACT_NUMBER, number(i));
    row.put(ImportColumn.CONTRACT_NAME, "㈱髙橋商事 保守 " + i);
    row.put(ImportColumn.PRODUCT_CODE, "XR-900");
    row.put(ImportColumn.PLAN_CODE, "STD-WD");
    row.put(ImportColumn.FIRST_DAY, "2026-04-01");
    row.put(ImportColumn.LAST_DAY, "2031-03-31");
    row.put(ImportColumn.END_USER_COMPANY, "㈱髙橋商事" + prefix + i % 20);
    row.put(ImportColumn.END_USER_MAIL, "hoshu@" + prefix.toLowerCase(Locale.ROOT) + "x.example");
    row.put(ImportColumn.DEVICES, prefix + "SN" + i + ":XR-900");
    row.put(ImportColumn.END_USER_ADDRESS, "");
    row.put(ImportColumn.SUPPORT_KEYS, "");
    return row;
  }

  /** Contract number of a row, counted from 0. */
  public String number(int row) {
    return prefix + row;
  }

  /** Beginning of all contract numbers. */
  public String prefix() {
    return prefix;
  }

  /** Line of a row; the header is line 1. */
  public static long line(int row) {
    return row + 2L;
  }

  /** Writes something else into a field. */
  public ContractCsv put(int row, ImportColumn column, String value) {
    rows.get(row).put(column, value);
    return this;
  }

  /** The file. */
  public byte[] bytes(Charset charset) {
    Stream<String> header = COLUMNS.stream().map(ImportColumn::japanese);
    Stream<String> lines =
        rows.stream().map(row -> COLUMNS.stream().map(row::get).collect(Collectors.joining(",")));
    return Stream.concat(Stream.of(header.collect(Collectors.joining(","))), lines)
        .collect(Collectors.joining("\r\n", "", "\r\n"))
        .getBytes(charset);
  }

  /** The file in UTF-8. */
  public byte[] bytes() {
    return bytes(StandardCharsets.UTF_8);
  }
}
