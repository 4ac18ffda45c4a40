package dev.clientcheck.testkit.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clientcheck.testkit.Complaint;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Brings interactions to the bot and waits until it says something, as long as Discord does. */
final class Deliveries {

    private final Backstage backstage;
    private final AtomicInteger late = new AtomicInteger();
    private volatile Consumer<Acknowledgement> acknowledged = acknowledgement -> {};

    Deliveries(Backstage backstage) {
        this.backstage = backstage;
    }

    void whenAcknowledged(Consumer<Acknowledgement> told) {
        acknowledged = told;
    }

    /** Lets the next interactions be under way for longer than the bot may take. */
    void delayNext(int count) {
        late.addAndGet(count);
    }

    private Duration tooLong() {
        return backstage.interactions().acknowledgeWithin().plusSeconds(1);
    }

    Interaction begin(
            Interaction.Kind kind,
            DiscordUser user,
            DiscordChannel channel,
            @Nullable Message origin,
            boolean messageCommand) {
        boolean isLate = late.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        var created = backstage.clock().now().minus(isLate ? tooLong() : Duration.ZERO);
        var interaction = new Interaction(backstage.ids().next(), created, kind, user, channel, origin, messageCommand);
        backstage.interactions().add(interaction);
        return interaction;
    }

    /** Sends what nobody waits for any more. */
    void sendWithoutWaiting(Interaction interaction, ObjectNode data) {
        backstage.events().interaction(interaction, InteractionJson.of(interaction, data, backstage.app()));
    }

    /** Returns the callback, or null when the user sees that the bot has failed. */
    @Nullable
    Callback send(Interaction interaction, ObjectNode data) {
        long sent = System.nanoTime();
        boolean isLate = backstage.interactions().isLate(interaction);
        ObjectNode content = InteractionJson.of(interaction, data, backstage.app());
        backstage.events().interaction(interaction, content);
        Callback callback = interaction.awaitCallback(backstage.interactions().acknowledgeWithin());
        String what = "INTERACTION_CREATE " + interaction.kind();
        if (callback == null) {
            backstage.journal().toApp(what, interaction.kind().failure(), content);
            if (!isLate) {
                backstage
                        .complaints()
                        .add(
                                Complaint.Kind.UNACKNOWLEDGED,
                                what,
                                interaction.kind().failure() + ": " + data);
            }
            return null;
        }
        var after = Duration.ofNanos(callback.arrivedNanos() - sent);
        backstage.journal().toApp(what, "acknowledged in " + after.toMillis() + " ms", content);
        acknowledged.accept(new Acknowledgement(interaction.user(), callback.text(), after));
        return callback;
    }
}
