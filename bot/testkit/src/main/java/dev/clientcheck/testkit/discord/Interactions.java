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

    Interactions(DiscordClock clock) {
        this.clock = clock;
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
