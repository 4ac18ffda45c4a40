package dev.clientcheck.engine.turn;

import java.time.Instant;

/**
 * How something typed came in, on a platform that may deliver it several times.
 *
 * @param id the same for every delivery of the same thing
 * @param sent when the person sent it, by the platform's clock
 * @param again whether it was delivered before, perhaps to a process that is gone
 */
public record Delivery(String id, Instant sent, boolean again) {}
