package dev.madoguchi.it.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madoguchi.As;
import dev.madoguchi.it.Together;
import dev.madoguchi.it.Violated;
import dev.madoguchi.platform.BusinessException;
import dev.madoguchi.platform.NotFoundException;
import dev.madoguchi.ticket.FieldRequiredException;
import dev.madoguchi.ticket.TicketService;
import dev.madoguchi.ticket.inquiry.ChangeKind;
import dev.madoguchi.ticket.inquiry.InquiryDesk;
import dev.madoguchi.ticket.inquiry.InquiryKindChangedException;
import dev.madoguchi.ticket.inquiry.KindField;
import dev.madoguchi.ticket.inquiry.KindToEdit;
import dev.madoguchi.ticket.inquiry.KindView;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Back office edits a kind of inquiry. Other classes ask with it too: it is put back each time. */
@ExtendWith(ArquillianExtension.class)
class InquiryKindIT {

  private static final String CODE = "request";
  private static final As OFFICE = As.office(9_000_001);

  @Inject private InquiryDesk desk;
  @Inject private TicketService service;
  @Inject private Tickets tickets;
  @Inject private Together together;
  @Inject private UserTransaction transaction;

  @PersistenceContext(unitName = "madoguchi-ejb.jar#madoguchi")
  private EntityManager em;

  private KindView before;

  @BeforeEach
  void remember() throws Exception {
    before = now().kind();
  }

  @AfterEach
  void putBack() throws Exception {
    change(wish(now().version(), before.name().ja(), before.queue(), before.required()));
  }

  private KindToEdit now() throws Exception {
    return OFFICE.get(() -> desk.getKind(CODE));
  }

  private ChangeKind wish(int version, String nameJa, String queue, Set<KindField> required) {
    return new ChangeKind(
        CODE,
        version,
        nameJa,
        before.name().en(),
        queue,
        required,
        before.help().ja(),
        before.help().en(),
        String.join("\n", before.checks().ja()),
        String.join("\n", before.checks().en()));
  }

  private void change(ChangeKind command) throws Exception {
    OFFICE.run(() -> desk.change(command));
  }

  private List<String> audited() {
    return em.createQuery(
            "select a.detail from AuditEntry a where a.action = 'inquiry.kind.changed'"
                + " and a.subject = 'inquiry-kind:request' order by a.id",
            String.class)
        .getResultList();
  }

  @Test
  void TIC_01_backOfficeEditsAKindAndItsRequiredFieldActsAtOnce() throws Exception {
    Asker asker = tickets.asker();
    Question question = Question.of(asker).kind(CODE);
    int entries = audited().size();
    change(wish(now().version(), "要望", "contract", Set.of(KindField.MODEL)));
    KindView offered =
        asker.as().get(service::getForm).kinds().stream()
            .filter(kind -> kind.code().equals(CODE))
            .findFirst()
            .orElseThrow();
    assertEquals("要望", offered.name().ja());
    assertTrue(offered.requires("model"));
    BusinessException refusal =
        assertThrows(FieldRequiredException.class, () -> tickets.open(asker, question));
    assertEquals("model", refusal.field());
    String number = tickets.open(asker, question.device("SG4800", null, null)).number();
    assertEquals("契約窓口", tickets.page(asker.person(), number).facts().queue().ja());
    assertEquals(entries + 1, audited().size());
    assertEquals(
        "nameJa, queue, required; queue contract, required [MODEL]", audited().get(entries));
  }

  @Test
  void TIC_01_kindThatSomebodyElseChangedMeanwhileIsNotOverwritten() throws Exception {
    int seen = now().version();
    change(wish(seen, "先の名前", before.queue(), Set.of()));
    ChangeKind late = wish(seen, "後の名前", before.queue(), Set.of());
    assertThrows(InquiryKindChangedException.class, () -> change(late));
    assertEquals("先の名前", now().kind().name().ja());
  }

  @Test
  void TIC_01_changeThatLosesTheRaceIsRefusedByName() throws Exception {
    ChangeKind late = wish(now().version(), "後の名前", before.queue(), Set.of());
    ChangeKind first = wish(late.version(), "先の名前", before.queue(), Set.of());
    OFFICE.run(
        () -> {
          transaction.begin();
          try {
            desk.getKind(CODE);
            var outcome = together.run(List.<Callable<Void>>of(() -> changed(first))).get(0);
            assertTrue(outcome.worked(), outcome.toString());
            assertThrows(InquiryKindChangedException.class, () -> desk.change(late));
          } finally {
            transaction.rollback();
          }
        });
    assertEquals("先の名前", now().kind().name().ja());
  }

  private Void changed(ChangeKind command) throws Exception {
    change(command);
    return null;
  }

  @Test
  void TIC_01_emptyAndTooLongTextsOfAKindAreRefusedAtTheirFields() throws Exception {
    ChangeKind wrong =
        new ChangeKind(
            CODE,
            now().version(),
            "\u3000",
            "x".repeat(101),
            "",
            Set.of(),
            "あ".repeat(1001),
            null,
            "あ".repeat(2001),
            "x\r\n".repeat(1000));
    assertEquals(
        Set.of("nameJa", "nameEn", "queue", "helpJa", "helpEn", "checksJa"),
        Violated.by(() -> change(wrong)));
    ChangeKind nowhere = wish(now().version(), "要望", "nowhere", Set.of());
    assertThrows(NotFoundException.class, () -> change(nowhere));
    assertThrows(NotFoundException.class, () -> OFFICE.get(() -> desk.getKind("nothing")));
  }

  @Test
  void TIC_01_onlyBackOfficeEditsKinds() throws Exception {
    ChangeKind command = wish(now().version(), "要望", before.queue(), Set.of());
    for (As other : List.of(As.customer(9_000_002), As.agent(9_000_002), As.admin(9_000_002))) {
      assertThrows(EJBAccessException.class, () -> other.run(() -> desk.change(command)));
      assertThrows(EJBAccessException.class, () -> other.get(() -> desk.getKind(CODE)));
      assertThrows(EJBAccessException.class, () -> other.get(desk::findKinds));
      assertThrows(EJBAccessException.class, () -> other.get(desk::findQueues));
    }
    assertEquals(before.name(), now().kind().name());
  }
}
