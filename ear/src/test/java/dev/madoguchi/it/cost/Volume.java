package dev.madoguchi.it.cost;

import dev.madoguchi.company.CompanyName;
import dev.madoguchi.contract.ContractNumber;
import dev.madoguchi.contract.LooseCode;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Fills the tables that grow with what a portal of a few years holds, by plain JDBC, so that an
 * optimiser sees that reading a whole table is dear. Most of it is old: 3 of 100 tickets are open,
 * 1 of 100 mails is not sent. One customer has a third of all tickets, contracts and mails.
 *
 * <p>All rows have ids from {@link #FIRST} on, by which they are removed again.
 */
final class Volume {

  /** Ids of the rows made here begin here, far above those that the application gives. */
  static final long FIRST = 4_000_000_000L;

  /** The customer who has a third of everything; others follow. */
  static final long ACCOUNT = FIRST;

  /** A finished import with rejects. */
  static final long RUN = FIRST + 10_000_000;

  /** A support key of a contract in force. */
  static final String KEY_IN_FORCE = "V0LK501";

  static final int TICKETS = 20_000;

  private static final int FEW = 1_000;
  private static final int SOME = 3_000;
  private static final int MANY = 10_000;
  private static final int BATCH = 1_000;

  private static final long COMPANY = FIRST + 10_000;
  private static final long SUPPORT_ID = FIRST + 20_000;
  private static final long CONTRACT = FIRST + 1_000_000;
  private static final long DEVICE = FIRST + 3_000_000;
  private static final long KEY = FIRST + 4_000_000;
  private static final long TICKET = FIRST + 5_000_000;
  private static final long MESSAGE = FIRST + 6_000_000;
  private static final long FILE = FIRST + 8_000_000;

  /** Rows to which no other row points. */
  private static final long LEAF = FIRST + 10_000_000;

  private static final List<String> OPEN = List.of("NEW", "IN_PROGRESS", "WAITING", "CLOSING");
  private static final List<String> JOBS =
      List.of("contract-import", "file-cleanup", "ticket-auto-close");

  private final Connection connection;
  private final Instant now;

  /** Fills the database of this connection; nothing in it is newer than {@code now}. */
  Volume(Connection connection, Instant now) {
    this.connection = connection;
    this.now = now;
  }

  void load() throws SQLException {
    connection.setAutoCommit(false);
    people();
    logins();
    contracts();
    devicesAndKeys();
    supportIds();
    tickets();
    conversations();
    mails();
    jobs();
    connection.commit();
    connection.setAutoCommit(true);
  }

  private void people() throws SQLException {
    insert(
        FEW,
        "company (id, name, name_key, version) values (?, ?, ?, 1)",
        i -> row(COMPANY + i, "株式会社量" + i, CompanyName.keyOf("株式会社量" + i)));
    insert(
        FEW,
        """
        account (id, login_id, login_key, contact_mail, registered_mail, registered_key, company_id, created_at, state,
          family_name, given_name, language, zone, page_size, product_news, security_stamp, version)
        values (?, ?, ?, ?, ?, ?, ?, ?, 'ACTIVE', '量', '太郎', 'ja', 'Asia/Tokyo', 25, false, 'x', 1)
        """,
        i -> {
          String login = "volume" + i;
          return row(ACCOUNT + i, login, login, mail(i), mail(i), mail(i), COMPANY + i, ago(i));
        });
    insert(
        FEW, "account_role (account_id, role_name) values (?, 'customer')", i -> row(ACCOUNT + i));
  }

  private void logins() throws SQLException {
    insert(
        SOME,
        """
        account_link (id, account_id, token_hash, created_at, expires_at, version)
        values (?, ?, ?, ?, ?, 1)
        """,
        i -> row(LEAF + i, ACCOUNT + i % FEW, "volume" + i, ago(i), ago(i)));
    insert(
        SOME,
        """
        remembered_login (id, account_id, selector, rotated_at, created_at, expires_at, token_hash, version)
        values (?, ?, ?, ?, ?, ?, 'x', 1)
        """,
        i -> row(LEAF + i, ACCOUNT + i % FEW, "volume" + i, ago(i), ago(i), ago(i - SOME)));
    insert(
        SOME,
        """
        sign_in_guard (id, login_key, first_failure_at, last_failure_at, failures, version)
        values (?, ?, ?, ?, 1, 1)
        """,
        i -> row(LEAF + i, "volume" + i, ago(i), ago(i)));
    insert(
        SOME,
        "draft (id, account_id, draft_key, updated_at, content, version) values (?, ?, ?, ?, 'x', 1)",
        i -> row(LEAF + i, ACCOUNT + i % FEW, "volume-" + i, ago(i)));
  }

  /** A year each: one of ten is in force, a few have not begun, a few are cancelled. */
  private void contracts() throws SQLException {
    long product = first("select min(id) from product where serial_numbers = true");
    long plan = first("select min(id) from service_plan");
    insert(
        MANY,
        """
        contract (id, number, number_key, number_loose, name, name_key, product_id, plan_id, first_day, last_day, cancelled_on,
          version)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
        """,
        i -> {
          LocalDate last = today().plusDays(400 - i * 4000 / MANY);
          String number = "VOL-" + i;
          String name = "量の契約 " + i;
          return row(
              CONTRACT + i,
              number,
              ContractNumber.keyOf(number),
              LooseCode.of(number).value(),
              name,
              name,
              product,
              plan,
              Date.valueOf(last.minusDays(364)),
              Date.valueOf(last),
              i % 200 == 0 ? Date.valueOf(last.minusDays(30)) : null);
        });
    insert(
        MANY,
        """
        contract_party (id, contract_id, company_id, registered_mail, mail_key, role, version)
        values (?, ?, ?, ?, ?, 'END_USER', 1)
        """,
        i -> row(LEAF + i, CONTRACT + i, COMPANY + owner(i), mail(owner(i)), mail(owner(i))));
  }

  private void devicesAndKeys() throws SQLException {
    insert(
        2 * MANY,
        "device (id, contract_id, serial_number, serial_key, version) values (?, ?, ?, ?, 1)",
        i -> row(DEVICE + i, CONTRACT + i / 2, "V0L" + i, "V0L" + i));
    Date usable = Date.valueOf(today().minusDays(400));
    insert(
        MANY,
        """
        support_key (id, contract_id, code, code_key, usable_from, version)
        values (?, ?, ?, ?, ?, 1)
        """,
        i -> row(KEY + i, CONTRACT + i, "V0LK" + i, "V0LK" + i, usable));
  }

  /** Every account is in charge of two. */
  private void supportIds() throws SQLException {
    insert(
        FEW,
        """
        support_id (id, name, name_key, company_id, issued_at, description, version)
        values (?, ?, ?, ?, ?, '', 1)
        """,
        i -> row(SUPPORT_ID + i, "VOL-" + i, "vol-" + i, COMPANY + i, ago(i)));
    insert(
        2 * FEW,
        """
        person_in_charge (id, support_id_id, account_id, since_at, version) values (?, ?, ?, ?, 1)
        """,
        i -> row(LEAF + i, SUPPORT_ID + i % FEW, ACCOUNT + (i + i / FEW) % FEW, ago(i)));
    insert(
        MANY,
        """
        support_id_key (id, support_id_id, support_key_id, added_at, version)
        values (?, ?, ?, ?, 1)
        """,
        i -> row(LEAF + i, SUPPORT_ID + owner(i), KEY + i, ago(i)));
    insert(
        MANY,
        """
        support_id_change (id, support_id_id, account_id, changed_at, kind, version)
        values (?, ?, ?, ?, 'KEY_ADDED', 1)
        """,
        i -> row(LEAF + i, SUPPORT_ID + owner(i), ACCOUNT + owner(i), ago(i)));
  }

  private void tickets() throws SQLException {
    long agent = first("select min(account_id) from account_role where role_name = 'agent'");
    insert(
        TICKETS,
        """
        ticket (id, number, submit_token, audience_id, opener_id, support_id_id, queue_id, contract_id, subject,
          subject_key, priority, state, is_open, assignee_id, opened_at, changed_at, closed_at,
          step_due_at, next_step_at, kind_id, serial_verified, urgency, reasons, revision, version)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 21, false, 'MEDIUM', '', 1, 1)
        """,
        i -> {
          boolean open = i % 33 == 0;
          String state = open ? OPEN.get((int) (i / 33 % 4)) : "CLOSED";
          Timestamp when = ago(i);
          Timestamp step = state.equals("WAITING") || state.equals("CLOSING") ? when : null;
          Long shared = i % 10 == 1 ? null : SUPPORT_ID + owner(i);
          return row(
              TICKET + i,
              number(i),
              "volume" + i,
              shared == null ? ACCOUNT + owner(i) : shared,
              ACCOUNT + owner(i),
              shared,
              11 + i / 33 % 3,
              CONTRACT + i % MANY,
              "件名 " + i,
              "件名 " + i,
              1 + i % 5,
              state,
              open,
              state.equals("NEW") ? null : agent,
              when,
              when,
              open ? null : when,
              step,
              step);
        });
  }

  private void conversations() throws SQLException {
    insert(
        TICKETS,
        """
        message (id, ticket_id, author_id, created_at, kind, content, version)
        values (?, ?, ?, ?, 'CUSTOMER', '本文', 1)
        """,
        i -> row(MESSAGE + i, TICKET + i, ACCOUNT + owner(i), ago(i)));
    insert(
        TICKETS,
        """
        ticket_change (id, ticket_id, changed_at, field, value_after, version)
        values (?, ?, ?, 'STATE', 'CLOSED', 1)
        """,
        i -> row(LEAF + i, TICKET + i, ago(i)));
    insert(
        MANY,
        """
        stored_file (id, owner_id, storage_path, incoming, created_at, claimed_at, name, content_type, byte_count,
          sha256, version)
        values (?, ?, ?, ?, ?, ?, 'log.txt', 'text/plain', 1, 'x', 1)
        """,
        i -> {
          String path = "volume/" + i;
          Timestamp claimed = i % 100 == 0 ? null : ago(i);
          return row(FILE + i, ACCOUNT + owner(i), path, path, ago(i), claimed);
        });
    insert(
        MANY,
        """
        attachment (id, ticket_id, message_id, file_id, position_no, version)
        values (?, ?, ?, ?, 0, 1)
        """,
        i -> row(LEAF + i, TICKET + i, MESSAGE + i, FILE + i));
  }

  /** What waits does so for a month. */
  private void mails() throws SQLException {
    insert(
        MANY,
        """
        outbox_mail (id, message_id, subject_ref, recipient, state, created_at, due_at, template, language, subject,
          text_body, html_body, attempts, in_doubt, version)
        values (?, ?, ?, ?, ?, ?, ?, 'ticket-opened', 'ja', '件名', '本文', '<p>本文</p>', 1, false, 1)
        """,
        i -> {
          boolean queued = i % 200 == 100;
          String state = queued ? "QUEUED" : i % 200 == 0 ? "FAILED" : "SENT";
          Timestamp due = queued ? ago(-24 * 30) : ago(i);
          String about = "ticket:" + (TICKET + i);
          return row(LEAF + i, "volume" + i, about, mail(i), state, ago(i), due);
        });
    insert(
        MANY,
        """
        audit_entry (id, happened_at, subject, actor, action, version)
        values (?, ?, ?, 'account:1', 'volume', 1)
        """,
        i -> row(LEAF + i, ago(i), "ticket:" + (TICKET + i)));
  }

  private void jobs() throws SQLException {
    insert(
        MANY,
        """
        job_run (id, execution_id, instance_id, job, started_at, ended_at, started_by, node, read_items,
          written_items, skipped_items, state, continued, version)
        values (?, ?, ?, ?, ?, ?, 'system:timer', 'volume/1', 1, 1, 0, 'COMPLETED', false, 1)
        """,
        i -> row(LEAF + i, LEAF + i, LEAF + i, JOBS.get((int) i % 3), ago(i), ago(i)));
    insert(
        MANY,
        """
        job_reject (instance_id, line_no, position_no, field_name, reason, arguments)
        values (?, ?, 0, 'PLAN_CODE', 'contract.reject.unknownPlan', '')
        """,
        i -> row(LEAF + i / 100, i % 100));
  }

  /** One of the customers; the first one gets a third. */
  private static long owner(long i) {
    return i % 3 == 0 ? 0 : i % FEW;
  }

  private static String mail(long i) {
    return "volume" + i + "@volume.example";
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  private String number(long i) {
    LocalDate day = LocalDate.ofInstant(ago(i).toInstant(), ZoneOffset.UTC);
    return DateTimeFormatter.BASIC_ISO_DATE.format(day) + (90_000 + i % 24);
  }

  private Timestamp ago(long hours) {
    return Timestamp.from(now.minus(Duration.ofHours(hours)));
  }

  private static Object[] row(Object... values) {
    return values;
  }

  private void insert(int count, String into, LongFunction<Object[]> rows) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement("insert into " + into)) {
      for (long i = 0; i < count; i++) {
        Object[] row = rows.apply(i);
        for (int column = 0; column < row.length; column++) {
          insert.setObject(column + 1, row[column]);
        }
        insert.addBatch();
        if ((i + 1) % BATCH == 0) {
          insert.executeBatch();
        }
      }
    }
  }

  private long first(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    }
  }
}
