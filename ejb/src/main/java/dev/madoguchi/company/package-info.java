/** Customer organisations. */
package dev.madoguchi.company;
