package dev.madoguchi.contract;

import dev.madoguchi.platform.csv.CsvRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the companies that the sample contracts are made with; see {@code sample/companies.csv}.
 */
record SampleCompany(
    String role, String name, String domain, String representative, String phone, String address) {

  static List<SampleCompany> all() {
    List<SampleCompany> all = new ArrayList<>();
    InputStream file = SampleCompany.class.getResourceAsStream("/sample/companies.csv");
    try (CsvRows rows = new CsvRows(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      rows.next();
      for (var row = rows.next(); row.isPresent(); row = rows.next()) {
        List<String> of = row.get().fields();
        all.add(
            new SampleCompany(of.get(0), of.get(1), of.get(2), of.get(3), of.get(4), of.get(5)));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address that stands on the contracts of the company. */
  String registeredMail() {
    return "support@" + domain;
  }
}
