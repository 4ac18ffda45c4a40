package dev.clientcheck.testkit.discord;

import dev.clientcheck.testkit.Complaints;
import dev.clientcheck.testkit.Faults;
import dev.clientcheck.testkit.Journal;
import java.time.Duration;

/** What the parts of the pretend Discord share behind its scenes. */
final class Backstage {

    private final DiscordClock clock = new DiscordClock();
    private final Snowflakes ids = new Snowflakes(clock);
    private final DiscordApp app = new DiscordApp(ids.next());
    private final Journal journal = new Journal();
    private final Complaints complaints = new Complaints(journal);
    private final Faults<Fault> faults = new Faults<>();
    private final Commands commands = new Commands(ids, app.id());
    private final Interactions interactions = new Interactions(clock);
    private final World world = new World(this);
    private final GatewaySessions sessions = new GatewaySessions(journal);
    private final Events events = new Events(this);
    private final Deliveries deliveries = new Deliveries(this);
    private volatile String url = "";
    private volatile Duration patience = Duration.ofSeconds(5);

    void startAt(String address) {
        url = address;
    }

    /** Where the pretend Discord is, without a slash at the end. */
    String url() {
        return url;
    }

    String gatewayUrl() {
        return url.replace("http:", "ws:");
    }

    DiscordClock clock() {
        return clock;
    }

    Snowflakes ids() {
        return ids;
    }

    DiscordApp app() {
        return app;
    }

    Journal journal() {
        return journal;
    }

    Complaints complaints() {
        return complaints;
    }

    Faults<Fault> faults() {
        return faults;
    }

    Commands commands() {
        return commands;
    }

    Interactions interactions() {
        return interactions;
    }

    World world() {
        return world;
    }

    GatewaySessions sessions() {
        return sessions;
    }

    Events events() {
        return events;
    }

    Deliveries deliveries() {
        return deliveries;
    }

    Duration patience() {
        return patience;
    }

    void patience(Duration time) {
        patience = time;
    }
}
