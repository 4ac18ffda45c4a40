package dev.clientcheck.testkit.slack;

/** What came back from the app for a delivery. */
sealed interface Acknowledgement {

    /** The app has taken it, and may have said something at once. */
    record Accepted(String body) implements Acknowledgement {}

    /**
     * The app has not taken it.
     *
     * @param shown the error that the user reads
     * @param reason the reason that a retry would give
     */
    record Failed(String shown, String reason, String details, boolean wantsNoRetry) implements Acknowledgement {

        static Failed timeout(String reason) {
            return new Failed("operation_timeout", reason, "no acknowledgement in time", false);
        }

        static Failed broken(String reason, String details) {
            return new Failed("dispatch_failed", reason, details, false);
        }
    }
}
