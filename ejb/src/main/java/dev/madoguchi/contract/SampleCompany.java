package dev.madoguchi.contract;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * One of the companies that the sample contracts are made with; see {@code sample/companies.csv}.
 */
record SampleCompany(
    String role, String name, String domain, String representative, String phone, String address) {

  static List<SampleCompany> all() {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader =
            new InputStreamReader(
                SampleCompany.class.getResourceAsStream("/sample/companies.csv"),
                StandardCharsets.UTF_8);
        CSVParser rows = CSVParser.parse(reader, format)) {
      return rows.stream()
          .map(
              r ->
                  new SampleCompany(
                      r.get("role"),
                      r.get("name"),
                      r.get("domain"),
                      r.get("representative"),
                      r.get("phone"),
                      r.get("address")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address that stands on the contracts of the company. */
  String registeredMail() {
    return "support@" + domain;
  }
}
