package dev.clientcheck.testkit.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.clientcheck.testkit.Json;

/** What Slack itself tells a user when the app has failed them. */
record Notice(String text) implements Surface {

    @Override
    public boolean isGone() {
        return false;
    }

    @Override
    public ArrayNode blocks() {
        return Json.array();
    }

    @Override
    public FormState stateFor(SlackUser user) {
        return new FormState();
    }
}
