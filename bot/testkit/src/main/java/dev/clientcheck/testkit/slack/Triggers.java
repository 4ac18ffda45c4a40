package dev.clientcheck.testkit.slack;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The triggers that were given out lately. */
final class Triggers {

    private static final Duration LIFE = Duration.ofSeconds(3);
    private static final int MOST = 10_000;

    private final SlackClock clock;
    private final Map<String, Trigger> recent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Trigger> eldest) {
            return size() > MOST;
        }
    };

    Triggers(SlackClock clock) {
        this.clock = clock;
    }

    synchronized Trigger issue(Interaction interaction, @Nullable View from) {
        String id =
                System.nanoTime() + "." + interaction.user().workspace().id().hashCode() + "." + Ids.secret(32);
        var trigger = new Trigger(id, interaction, from, clock.now().plus(LIFE));
        recent.put(id, trigger);
        return trigger;
    }

    /** Uses a trigger up. */
    synchronized Trigger exchange(String id) throws Refusal {
        Trigger trigger = recent.get(id);
        if (trigger == null) {
            throw new Refusal("invalid_trigger_id");
        }
        if (trigger.isExpired(clock.now())) {
            throw new Refusal("expired_trigger_id");
        }
        if (!trigger.use()) {
            throw new Refusal("exchanged_trigger_id");
        }
        return trigger;
    }
}
