package dev.madoguchi.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailSettingsTest {

  @Test
  void OPS_02_senderIsTheOperatorsUntilSomebodyChooses() {
    assertEquals("desk@example.jp", MailSettings.sender("desk@example.jp"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"desk", "desk@example.jp, other@example.jp", "Desk <desk@example.jp>"})
  void OPS_02_senderThatIsNoAddressIsPassedOver(String wrong) {
    assertEquals("support@example.com", MailSettings.sender(wrong));
  }
}
