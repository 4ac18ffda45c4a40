package dev.clientcheck.testkit.slack;

import java.time.Duration;

/** One thing that goes wrong at Slack. */
sealed interface Fault {

    record Refused(String error) implements Fault {}

    record RateLimited(Duration retryAfter) implements Fault {}

    record Broken(int status) implements Fault {}

    record Slow(Duration time) implements Fault {}

    record CutOff() implements Fault {}
}
