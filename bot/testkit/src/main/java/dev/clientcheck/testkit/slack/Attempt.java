package dev.clientcheck.testkit.slack;

import java.time.Duration;

/**
 * One try to deliver something.
 *
 * @param retry 0 for the first try
 * @param reason why the try before it failed; empty for the first
 * @param patience how long the app may take
 */
record Attempt(int retry, String reason, Tampering tampering, Duration patience) {

    Attempt again(int number, String because) {
        return new Attempt(number, because, Tampering.NONE, patience);
    }
}
