package dev.madoguchi.contract.desk;

/** A device as a line of the form names it; the model may be null. */
record DeviceLine(String serialNumber, String model) {}
