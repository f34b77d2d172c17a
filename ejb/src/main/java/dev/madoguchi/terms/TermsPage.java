package dev.madoguchi.terms;

/**
 * A version as one reads it, for one support ID.
 *
 * @param row what the support ID has to do with it
 * @param textJa what it says in Japanese; null for a PDF
 * @param textEn what it says in English, or null
 * @param file whether it is a PDF
 */
public record TermsPage(TermsRow row, String textJa, String textEn, boolean file) {}
