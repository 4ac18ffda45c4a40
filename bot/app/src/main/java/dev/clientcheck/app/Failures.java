package dev.clientcheck.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ThreadLocalRandom;

/** Writes what went wrong into the log, under a short reference that can be shown to anybody. */
final class Failures {

    private static final Logger LOG = System.getLogger("dev.clientcheck");

    private Failures() {}

    static String report(Throwable problem) {
        String reference = Integer.toString(ThreadLocalRandom.current().nextInt(36 * 36 * 36 * 36, 36 * 36 * 36 * 36 * 35), 36);
        LOG.log(Level.ERROR, "failure " + reference, problem);
        return reference;
    }
}
