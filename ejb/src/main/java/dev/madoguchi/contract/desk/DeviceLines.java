package dev.madoguchi.contract.desk;

import dev.madoguchi.contract.Device;
import dev.madoguchi.contract.LooseCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Devices as text: one a line, serial number first, then, behind a tab or a comma, the model; as
 * they are pasted from a spreadsheet.
 */
final class DeviceLines {

  /** Most devices on the form; contracts with more of them come by import. */
  static final int MOST = 500;

  /** Longest text of the field, in characters. */
  static final int LONGEST = 60_000;

  private static final int LONGEST_PART = 100;
  private static final Pattern BORDER = Pattern.compile("[\\t,，、]");

  private DeviceLines() {}

  /**
   * The devices of the text.
   *
   * @throws DeviceLineException if a line is no device
   * @throws DoubledDeviceException if a serial number stands in it twice, whatever its spelling
   * @throws TooManyDevicesException if there are more than {@value #MOST}
   */
  static List<DeviceLine> read(String text) {
    List<DeviceLine> devices = new ArrayList<>();
    Set<String> serials = new HashSet<>();
    String[] lines = text == null ? new String[0] : text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isBlank()) {
        continue;
      }
      DeviceLine device = read(lines[i], i + 1);
      if (!serials.add(LooseCode.of(device.serialNumber()).value())) {
        throw new DoubledDeviceException(i + 1, device.serialNumber());
      }
      devices.add(device);
    }
    if (devices.size() > MOST) {
      throw new TooManyDevicesException(MOST);
    }
    return devices;
  }

  private static DeviceLine read(String line, int number) {
    String[] parts = BORDER.split(line, 2);
    String serial = parts[0].strip();
    String model = parts.length < 2 ? "" : parts[1].strip();
    if (LooseCode.of(serial).isEmpty()
        || serial.length() > LONGEST_PART
        || model.length() > LONGEST_PART) {
      throw new DeviceLineException(number);
    }
    return new DeviceLine(serial, model.isEmpty() ? null : model);
  }

  /** The text that {@link #read} gives the devices of. */
  static String write(List<Device> devices) {
    return devices.stream()
        .map(
            device ->
                device.getModel() == null
                    ? device.getSerialNumber()
                    : device.getSerialNumber() + ", " + device.getModel())
        .collect(Collectors.joining("\n"));
  }
}
