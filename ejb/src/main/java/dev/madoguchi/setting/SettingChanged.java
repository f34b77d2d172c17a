package dev.madoguchi.setting;

/**
 * An administrator chose a value or went back to the default.
 *
 * @param name name of the setting
 * @param value the new value as text, or null for the default
 */
public record SettingChanged(String name, String value) {}
