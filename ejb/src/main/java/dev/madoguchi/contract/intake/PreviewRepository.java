package dev.madoguchi.contract.intake;

import dev.madoguchi.contract.history.ContractField;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** What files would change, as long as somebody looks at it. */
@Dependent
class PreviewRepository {

  private static final int LONGEST = 500;
  private static final String INSERT =
      """
      insert into import_preview (file_id, line_no, position_no, contract_number, field_name, before_text, after_text)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  @PersistenceContext(unitName = "madoguchi")
  private EntityManager em;

  /** Takes out what was kept of these lines, or of a file that is looked through anew. */
  void remove(long fileId, long fromLine, long toLine) {
    em.createNativeQuery(
            "delete from import_preview where file_id = ?1 and line_no between ?2 and ?3")
        .setParameter(1, fileId)
        .setParameter(2, fromLine)
        .setParameter(3, toLine)
        .executeUpdate();
  }

  /** Writes them in one batch, because a file may have very many. */
  void add(long fileId, List<PreviewLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    Connection connection = em.unwrap(Connection.class);
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      long line = -1;
      int position = 0;
      for (PreviewLine one : lines) {
        position = one.line() == line ? position + 1 : 0;
        line = one.line();
        insert.setLong(1, fileId);
        insert.setLong(2, line);
        insert.setInt(3, position);
        insert.setString(4, one.number());
        insert.setString(5, one.field() == null ? null : one.field().name());
        insert.setString(6, cut(one.before()));
        insert.setString(7, cut(one.after()));
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  List<PreviewLine> find(long fileId, int limit) {
    List<?> rows =
        em.createNativeQuery(
                """
                select line_no, contract_number, field_name, before_text, after_text, position_no
                from import_preview where file_id = ?1 order by line_no, position_no
                """)
            .setParameter(1, fileId)
            .setMaxResults(limit)
            .getResultList();
    return rows.stream().map(row -> line((Object[]) row)).toList();
  }

  private static PreviewLine line(Object[] column) {
    return new PreviewLine(
        ((Number) column[0]).longValue(),
        (String) column[1],
        column[2] == null ? null : ContractField.valueOf((String) column[2]),
        (String) column[3],
        (String) column[4]);
  }

  private static String cut(String text) {
    return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
