/**
 * Mails: templates, the outbox that is written with the deed, delivery with retries, and the ledger
 * of every mail's fate (TIC-07, OPS-12).
 */
package dev.madoguchi.mail;
