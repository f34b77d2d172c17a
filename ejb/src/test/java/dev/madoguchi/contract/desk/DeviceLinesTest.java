package dev.madoguchi.contract.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.contract.Contracts;
import dev.madoguchi.contract.Device;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceLinesTest {

  @Test
  void CON_02_devicesAreReadAsTheyArePastedFromASpreadsheet() {
    assertEquals(
        List.of(
            new DeviceLine("SN-1", "X-100"),
            new DeviceLine("SN-2", null),
            new DeviceLine("SN-3", "X, 特注"),
            new DeviceLine("SN-4", null)),
        DeviceLines.read("SN-1\tX-100\n\n  SN-2  \nSN-3、X, 特注\nSN-4,\n"));
    assertEquals(List.of(), DeviceLines.read(null));
    assertEquals(List.of(), DeviceLines.read(" \n"));
  }

  @Test
  void CON_02_whatIsWrittenIsReadAgain() {
    LocalDate day = LocalDate.of(2026, 4, 1);
    List<Device> devices =
        List.of(
            new Device(Contracts.of(day, day), "SN-1", "X-100"),
            new Device(Contracts.of(day, day), "SN-2", null));
    assertEquals(
        List.of(new DeviceLine("SN-1", "X-100"), new DeviceLine("SN-2", null)),
        DeviceLines.read(DeviceLines.write(devices)));
  }

  @Test
  void CON_02_serialNumberStandsOnAContractOnceWhateverItsSpelling() {
    DoubledDeviceException refusal =
        assertThrows(DoubledDeviceException.class, () -> DeviceLines.read("SN-1\nSN-2\nｓｎ １"));
    assertEquals(List.of(3, "ｓｎ １"), refusal.arguments());
    assertEquals("devices", refusal.field());
  }

  @ParameterizedTest
  @ValueSource(strings = {",X-100", "---", "SN-1,%s", "%s"})
  void CON_02_lineThatIsNoDeviceIsNamed(String line) {
    String text = "SN-0\n" + line.replace("%s", "1".repeat(101));
    DeviceLineException refusal =
        assertThrows(DeviceLineException.class, () -> DeviceLines.read(text));
    assertEquals(List.of(2), refusal.arguments());
  }

  @Test
  void CON_02_formTakesAsManyDevicesAsItSays() {
    String most =
        IntStream.range(0, DeviceLines.MOST)
            .mapToObj(i -> "SN" + i)
            .collect(Collectors.joining("\n"));
    assertEquals(DeviceLines.MOST, DeviceLines.read(most).size());
    assertThrows(TooManyDevicesException.class, () -> DeviceLines.read(most + "\nX"));
  }
}
