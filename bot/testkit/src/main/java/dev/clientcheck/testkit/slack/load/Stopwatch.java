package dev.clientcheck.testkit.slack.load;

/** Runs from the moment at which somebody meant to act until the program has acknowledged it, on that user's thread. */
final class Stopwatch {

    private static final ScopedValue<Stopwatch> RUNNING = ScopedValue.newInstance();

    private final Measure measure;
    private final long due;
    private final Measurements measurements;

    Stopwatch(Measure measure, long due, Measurements measurements) {
        this.measure = measure;
        this.due = due;
        this.measurements = measurements;
    }

    /** Stops the stopwatch of whoever is waiting here. */
    static void acknowledged(String said) {
        RUNNING.get().stop(said);
    }

    <T> T during(ScopedValue.CallableOp<T, RuntimeException> doing) {
        return ScopedValue.where(RUNNING, this).call(doing);
    }

    private void stop(String said) {
        switch (measure) {
            case FIRST_COMMAND, COMMAND -> {
                // A start that is still cold may take its time.
                if (said.isBlank() && measurements.counts(due)) {
                    measurements.failed("a command was acknowledged without the question");
                }
            }
            case PRESS, ANSWER -> {}
        }
        measurements.done(measure, due);
    }
}
