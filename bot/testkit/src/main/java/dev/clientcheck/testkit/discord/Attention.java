package dev.clientcheck.testkit.discord;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the bot has lately put before one user's eyes. */
final class Attention {

    private static final int MOST = 64;

    /** One change that the user could see; its number says which came first. */
    record Glance(long number, Surface surface, Optional<Interaction> cause) {}

    private final Deque<Glance> recent = new ArrayDeque<>();
    private long count;

    /** @param cause what the bot answers with it, if that can be told */
    synchronized void notice(Surface surface, @Nullable Interaction cause) {
        recent.addLast(new Glance(++count, surface, Optional.ofNullable(cause)));
        if (recent.size() > MOST) {
            recent.removeFirst();
        }
        notifyAll();
    }

    synchronized long count() {
        return count;
    }

    /** Returns the latest change that is wanted, as soon as there is one. */
    synchronized Optional<Glance> await(Predicate<Glance> wanted, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        while (true) {
            Optional<Glance> found = latest(wanted);
            long left = (until - System.nanoTime()) / 1_000_000;
            if (found.isPresent() || left <= 0) {
                return found;
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
    }

    private Optional<Glance> latest(Predicate<Glance> wanted) {
        Iterator<Glance> newestFirst = recent.descendingIterator();
        while (newestFirst.hasNext()) {
            Glance glance = newestFirst.next();
            if (wanted.test(glance)) {
                return Optional.of(glance);
            }
        }
        return Optional.empty();
    }
}
