package dev.clientcheck.testkit.discord;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The interactions of the last minutes, by their tokens. */
final class Interactions {

    private static final int MOST = 50_000;

    private final DiscordClock clock;
    private final Map<String, Interaction> byToken = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Interaction> eldest) {
            return size() > MOST;
        }
    };

    private volatile Duration acknowledgeWithin = Duration.ofSeconds(3);

    Interactions(DiscordClock clock) {
        this.clock = clock;
    }

    void acknowledgeWithin(Duration time) {
        acknowledgeWithin = time;
    }

    Duration acknowledgeWithin() {
        return acknowledgeWithin;
    }

    /** Returns whether the bot has waited too long with its first word. */
    boolean isLate(Interaction interaction) {
        return isOlderThan(interaction, acknowledgeWithin);
    }

    synchronized void add(Interaction interaction) {
        byToken.put(interaction.token(), interaction);
    }

    synchronized @Nullable Interaction find(String token) {
        return byToken.get(token);
    }

    boolean isOlderThan(Interaction interaction, Duration age) {
        return interaction.created().plus(age).isBefore(clock.now());
    }
}
