package dev.clientcheck.testkit.slack.load;

import dev.clientcheck.testkit.slack.Seen;
import dev.clientcheck.testkit.slack.SlackChannel;
import dev.clientcheck.testkit.slack.SlackUser;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** One check from its command on, step by step at the moments of the timetable, or as soon after as it can be. */
final class Walk implements Runnable {

    private final int check;
    private final boolean isNew;
    private final SlackUser user;
    private final SlackChannel channel;
    private final Timetable timetable;
    private final long start;
    private final Duration end;
    private final Measurements measurements;

    Walk(
            int check,
            Crowd.Member member,
            SlackChannel channel,
            Timetable timetable,
            long start,
            Duration end,
            Measurements measurements) {
        this.check = check;
        this.isNew = member.isNew();
        this.user = member.user();
        this.channel = channel;
        this.timetable = timetable;
        this.start = start;
        this.end = end;
        this.measurements = measurements;
    }

    @Override
    public void run() {
        try {
            walk();
        } catch (RuntimeException | AssertionError e) {
            measurements.failed(e.toString());
        }
    }

    private void walk() {
        Seen screen = command(wait(0));
        for (int number = 1; number <= Step.ALL.size(); number++) {
            if (timetable.due(check, number).compareTo(end) >= 0) {
                return;
            }
            Seen before = screen;
            Step step = Step.ALL.get(number - 1);
            long due = wait(number);
            screen = watched(Measure.PRESS, due, () -> step.doing().apply(before));
            if (step.answered()) {
                measurements.done(Measure.ANSWER, due);
            }
        }
    }

    private Seen command(long due) {
        Measure measure = isNew ? Measure.FIRST_COMMAND : Measure.COMMAND;
        return watched(measure, due, () -> user.in(channel).command("/clientcheck", "Client " + check));
    }

    private Seen watched(Measure measure, long due, Supplier<Seen> doing) {
        Seen seen = new Stopwatch(measure, due, measurements).during(doing::get);
        if (seen.isFailure()) {
            throw new AssertionError(user + " sees: " + seen.text());
        }
        return seen;
    }

    /** Waits until a step is due, and returns that moment even when it is long over. */
    private long wait(int step) {
        long due = start + timetable.due(check, step).toNanos();
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return due;
    }
}
