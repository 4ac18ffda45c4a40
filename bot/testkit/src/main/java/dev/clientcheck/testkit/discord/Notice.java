package dev.clientcheck.testkit.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clientcheck.testkit.Json;

/** What Discord itself tells a user when the bot has failed them. */
record Notice(String text) implements Surface {

    @Override
    public boolean isGone() {
        return false;
    }

    @Override
    public ArrayNode components() {
        return Json.array();
    }

    @Override
    public ObjectNode json() {
        return Json.object().put("content", text);
    }
}
