package dev.madoguchi.ticket;

import dev.madoguchi.platform.OnlyPlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/**
 * The desk changes where and in which order a ticket is worked on (TIC-13).
 *
 * @param number number of the ticket
 * @param queue code of the queue that it shall have
 * @param priority 1 (first) to 5
 * @param version {@link DeskTicket#version()} as the agent saw it
 */
@OnlyPlainText
public record ChangeTicket(
    @NotBlank String number, @NotBlank String queue, @Min(1) @Max(5) int priority, int version) {}
