/** Job {@code ticket-auto-close}: what silence does to tickets (TIC-09). */
package dev.madoguchi.batch.ticket.autoclose;
