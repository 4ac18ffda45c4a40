package dev.clientcheck.testkit.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Who has written a message. */
record Author(String id, ObjectNode user, boolean isBot) {

    static Author of(DiscordUser user) {
        return new Author(user.id(), user.json(), false);
    }

    static Author of(DiscordApp app) {
        return new Author(app.id(), app.user(), true);
    }
}
