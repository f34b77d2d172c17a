package dev.madoguchi.ticket;

import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.platform.SampleData;
import dev.madoguchi.product.ProductLookup;
import dev.madoguchi.ticket.inquiry.Category;
import dev.madoguchi.ticket.inquiry.InquiryLookup;
import dev.madoguchi.ticket.inquiry.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Categories and about sixty tickets in all states, from {@code sample/tickets.txt}; no mails go
 * out for them.
 */
@Dependent
class TicketSample implements SampleData {

  @Inject private InquiryLookup inquiries;
  @Inject private ProductLookup products;
  @Inject private CalendarService calendar;
  @Inject private SampleStage stage;
  @Inject private Clock clock;

  @Override
  public int order() {
    return 120;
  }

  @Override
  public void load() {
    List<String> lines = lines();
    lines.stream().filter(line -> line.startsWith("category ")).forEach(this::addCategory);
    Instant now = clock.instant();
    SampleStory.read(lines, now, calendar.zone()).stream()
        .sorted(Comparator.comparing(SampleStory::openedAt))
        .forEach(story -> stage.play(story, now));
  }

  private void addCategory(String line) {
    String[] parts = line.substring("category ".length()).split(" \\| ");
    inquiries.add(
        new Category(
            products.findByCode(parts[0]).orElseThrow(),
            parts[1],
            new Wording(parts[2], parts[3]),
            inquiries.form().categories().size() + 1));
  }

  private static List<String> lines() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    TicketSample.class.getResourceAsStream("/sample/tickets.txt")),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
