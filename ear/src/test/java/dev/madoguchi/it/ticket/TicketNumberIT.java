package dev.madoguchi.it.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.calendar.CalendarService;
import dev.madoguchi.it.MovedClock;
import dev.madoguchi.it.Together;
import dev.madoguchi.platform.BusinessException;
import dev.madoguchi.ticket.OpenedTicket;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Numbers of tickets under concurrency, and the double click. */
@ExtendWith(ArquillianExtension.class)
class TicketNumberIT {

  private static final int PERSONS = 8;
  private static final int EACH = 25;

  @Inject private Tickets tickets;
  @Inject private CalendarService calendar;
  @Inject private Together together;

  @AfterEach
  void resetClock() {
    MovedClock.reset();
  }

  private static String prefix(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  @Test
  void TIC_06_numberIsTheDayOfTheOperatorsZoneAndACounter() throws Exception {
    Asker asker = tickets.asker();
    LocalDate before = calendar.today();
    String first = tickets.open(asker);
    String second = tickets.open(asker);
    if (before.equals(calendar.today())) {
      assertTrue(first.matches(prefix(before) + "\\d{5}"), first);
      assertTrue(Long.parseLong(first) < Long.parseLong(second), first + " " + second);
    }
  }

  @Test
  void TIC_06_counterBeginsAnewEachDayAlsoOneThatWasNotPrepared() throws Exception {
    Asker asker = tickets.asker();
    MovedClock.ahead(Duration.ofDays(123));
    String day = prefix(calendar.today());
    assertEquals(day + "00001", tickets.open(asker));
    assertEquals(day + "00002", tickets.open(asker));
  }

  @Test
  void TIC_06_numbersAreUniqueWhenManyAskAtTheSameMoment() throws Exception {
    List<Callable<List<String>>> all = new ArrayList<>();
    for (int i = 0; i < PERSONS; i++) {
      Asker asker = tickets.asker();
      all.add(() -> openMany(asker));
    }
    Set<String> numbers = new HashSet<>();
    for (var outcome : together.run(all)) {
      assertTrue(outcome.worked(), () -> String.valueOf(outcome.failure()));
      numbers.addAll(outcome.value());
    }
    assertEquals(PERSONS * EACH, numbers.size());
  }

  private List<String> openMany(Asker asker) throws Exception {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      numbers.add(tickets.open(asker));
    }
    return numbers;
  }

  @Test
  void TIC_06_secondRequestOfADoubleClickShowsTheTicketOfTheFirst() throws Exception {
    Asker asker = tickets.asker();
    Question question = Question.of(asker);
    OpenedTicket first = tickets.open(asker, question);
    OpenedTicket second = tickets.open(asker, question.subject("changed meanwhile"));
    assertEquals(first, second);
    assertEquals(1, tickets.listOf(asker.person()).size());
    assertEquals(1, tickets.mails(first.number()).size());
    assertEquals(1, tickets.page(asker.person(), first.number()).messages().size());
  }

  @Test
  void TIC_06_doubleClickAtTheSameMomentMakesOneTicket() throws Exception {
    for (int round = 0; round < 5; round++) {
      Asker asker = tickets.asker();
      Question question = Question.of(asker);
      Callable<OpenedTicket> click = () -> tickets.open(asker, question);
      var outcomes = together.run(Collections.nCopies(4, click));
      assertTrue(outcomes.stream().allMatch(Together.Outcome::worked), outcomes.toString());
      assertEquals(1, outcomes.stream().map(o -> o.value().number()).distinct().count());
      String number = outcomes.get(0).value().number();
      assertEquals(1, tickets.listOf(asker.person()).size());
      assertEquals(1, tickets.mails(number).size());
    }
  }

  @Test
  void TIC_06_tokenOfSomebodyElseShowsNothing() throws Exception {
    String token = UUID.randomUUID().toString();
    Asker asker = tickets.asker();
    Asker other = tickets.asker();
    String number = tickets.open(asker, Question.of(asker).token(token)).number();
    assertThrows(
        BusinessException.class, () -> tickets.open(other, Question.of(other).token(token)));
    assertEquals(List.of(), tickets.listOf(other.person()));
    assertNotEquals(number, tickets.open(other));
  }
}
