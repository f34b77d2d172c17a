package dev.madoguchi.ticket;

import dev.madoguchi.account.Account;
import dev.madoguchi.calendar.BusinessCalendar;
import dev.madoguchi.calendar.WorkingHours;
import dev.madoguchi.ticket.inquiry.InquiryKind;
import dev.madoguchi.ticket.inquiry.Queue;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Tickets, people and calendars for the tests of this component. */
final class Tickets {

  static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  static final Account CUSTOMER = person(1001, "佐藤 花子");
  static final Account AGENT = person(1002, "田中 健一");
  static final Queue SUPPORT = queue(11, "support");
  static final Queue CONTRACT = queue(12, "contract");

  private Tickets() {}

  /** A ticket of nobody's that was opened at this moment. */
  static Ticket openedAt(Instant moment) {
    TicketScope scope =
        new TicketScope(
            CUSTOMER,
            null,
            null,
            new InquiryKind() {},
            SUPPORT,
            null,
            null,
            null,
            null,
            CcList.of(null),
            List.of());
    return new Ticket("2026112100042", form().asked(), scope, moment);
  }

  static Form form() {
    return new Form();
  }

  /** A moment of the operator's clock. */
  static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(TOKYO).toInstant();
  }

  /** Saturdays and Sundays are closed, and these days too; national holidays are real. */
  static BusinessCalendar calendar(LocalDate... closed) {
    return new BusinessCalendar(
        TOKYO,
        WorkingHours.parse("09:00-17:30"),
        Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
        Set.of(closed));
  }

  static AutoClosePolicy policy(LocalDate... closed) {
    return new AutoClosePolicy(AutoCloseTerms.DEFAULT, calendar(closed));
  }

  private static Account person(long id, String name) {
    return new Account() {
      @Override
      public Long getId() {
        return id;
      }

      @Override
      public String getDisplayName() {
        return name;
      }
    };
  }

  private static Queue queue(long id, String code) {
    return new Queue() {
      @Override
      public Long getId() {
        return id;
      }

      @Override
      public String getCode() {
        return code;
      }
    };
  }

  /**
   * What a customer typed; everything that is required of a product with serial numbers is there.
   */
  static final class Form {

    private String token = "token";
    private String contract = "K-2026-0006";
    private boolean contractUnknown;
    private String serialNumber = "SG4800-00601";
    private boolean serialUnknown;
    private String osVersion;
    private String conditions;

    Form token(String made) {
      token = made;
      return this;
    }

    Form contract(String typed, boolean unknown) {
      contract = typed;
      contractUnknown = unknown;
      return this;
    }

    Form serial(String typed, boolean unknown) {
      serialNumber = typed;
      serialUnknown = unknown;
      return this;
    }

    Form fault(String version, String when) {
      osVersion = version;
      conditions = when;
      return this;
    }

    OpenTicket asked() {
      return new OpenTicket(
          token,
          1L,
          null,
          "fault",
          null,
          "リンクが切れる",
          contract,
          contractUnknown,
          serialNumber,
          serialUnknown,
          null,
          osVersion,
          null,
          Urgency.MEDIUM,
          3,
          conditions,
          null,
          null,
          "昨夜から断続的に切れます。",
          List.of(),
          null);
    }
  }
}
