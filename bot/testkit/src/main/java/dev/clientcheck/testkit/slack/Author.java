package dev.clientcheck.testkit.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Who has written a message.
 *
 * @param botId empty for people
 */
record Author(String userId, String botId, String appId, String teamId) {

    static Author of(SlackUser user) {
        return new Author(user.id(), "", "", user.homeTeamId());
    }

    static Author of(Installation installation, SlackApp app, SlackWorkspace in) {
        return new Author(installation.botUserId(), installation.botId(), app.id(), in.id());
    }

    boolean isApp() {
        return !botId.isEmpty();
    }

    void writeTo(ObjectNode message) {
        message.put("user", userId).put("team", teamId);
        if (isApp()) {
            message.put("bot_id", botId).put("app_id", appId);
        }
    }
}
