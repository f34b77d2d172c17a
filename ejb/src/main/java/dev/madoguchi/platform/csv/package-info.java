/** Reading CSV files of any size, row by row, with the limits that keep a broken one harmless. */
package dev.madoguchi.platform.csv;
