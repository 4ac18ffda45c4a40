package dev.clientcheck.testkit.slack;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The right to open one modal for a user, right after they did something. */
final class Trigger {

    private final String id;
    private final Interaction interaction;
    private final @Nullable View from;
    private final Instant expires;
    private final AtomicBoolean used = new AtomicBoolean();

    Trigger(String id, Interaction interaction, @Nullable View from, Instant expires) {
        this.id = id;
        this.interaction = interaction;
        this.from = from;
        this.expires = expires;
    }

    String id() {
        return id;
    }

    Interaction interaction() {
        return interaction;
    }

    /** Returns the modal in which the user did it. */
    Optional<View> from() {
        return Optional.ofNullable(from);
    }

    boolean isExpired(Instant now) {
        return now.isAfter(expires);
    }

    /** Returns whether this was the first use. */
    boolean use() {
        return used.compareAndSet(false, true);
    }
}
