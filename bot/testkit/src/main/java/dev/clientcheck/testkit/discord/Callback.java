package dev.clientcheck.testkit.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.clientcheck.testkit.Json;

/** What a bot says first to an interaction. */
record Callback(int type, JsonNode data, long arrivedNanos) {

    static final int PONG = 1;
    static final int MESSAGE = 4;
    static final int DEFERRED_MESSAGE = 5;
    static final int DEFERRED_UPDATE = 6;
    static final int UPDATE = 7;
    static final int CHOICES = 8;
    static final int MODAL = 9;

    boolean isUpdate() {
        return type == DEFERRED_UPDATE || type == UPDATE;
    }

    /** Returns what the bot has said, as a text for whoever wants to look for something in it. */
    String text() {
        return Json.write(Json.object().put("type", type).set("data", data));
    }
}
