package dev.madoguchi.account;

import dev.madoguchi.platform.Roles;
import java.util.List;

/**
 * The logins of a sample installation, for the start-up message and the README. They exist nowhere
 * else.
 */
public final class SampleLogins {

  /** The one password of all of them. */
  public static final String PASSWORD = "Madoguchi-2026";

  /** Key of the sample contract K-2026-0001, on no support ID: for trying the registration. */
  public static final String REGISTRATION_KEY = "F28NG-6FFJU-ER7RY-XEH8Q-26XZ6";

  /** A customer with a support ID. */
  public static final String SUZUKI = "suzuki@sakura-bussan.example";

  /** The colleague who shares it, and whose registered mail stands on further contracts. */
  public static final String YAMAGUCHI = "yamaguchi@sakura-bussan.example";

  /** A customer of another company. */
  public static final String TAKAHASHI = "takahashi@hokuto-bank.example";

  /** All of them. */
  public static final List<Login> ALL =
      List.of(
          new Login("admin@example.jp", "渡辺", "誠", Roles.ADMIN, null),
          new Login("office@example.jp", "中村", "由美", Roles.OFFICE, null),
          new Login("agent@example.jp", "田中", "健一", Roles.AGENT, null),
          new Login("agent2@example.jp", "小林", "直子", Roles.AGENT, null),
          new Login(SUZUKI, "鈴木", "一郎", Roles.CUSTOMER, "さくら物産株式会社"),
          new Login(YAMAGUCHI, "山口", "美穂", Roles.CUSTOMER, "さくら物産株式会社"),
          new Login(TAKAHASHI, "高橋", "健太", Roles.CUSTOMER, "株式会社北都銀行"));

  private SampleLogins() {}

  /**
   * One login.
   *
   * @param loginId what to type
   * @param familyName in kanji
   * @param givenName in kanji
   * @param role what the person may do
   * @param company of a customer, null for staff
   */
  public record Login(
      String loginId, String familyName, String givenName, String role, String company) {}
}
