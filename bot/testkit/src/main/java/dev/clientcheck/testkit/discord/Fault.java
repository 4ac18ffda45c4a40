package dev.clientcheck.testkit.discord;

import java.time.Duration;

/** One thing that goes wrong at Discord. */
sealed interface Fault {

    record Refused(int status, int code, String message) implements Fault {}

    record RateLimited(Duration retryAfter, boolean global) implements Fault {}

    record Broken(int status) implements Fault {}

    record Slow(Duration time) implements Fault {}

    record CutOff() implements Fault {}
}
