package dev.clientcheck.testkit.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The methods about people and conversations. */
final class ConversationMethods {

    private ConversationMethods() {}

    static ObjectNode user(ApiCall call) throws Refusal {
        SlackUser user =
                call.installation().user(call.required("user")).orElseThrow(() -> new Refusal("user_not_found"));
        return ApiCall.ok().set("user", user.json(call.flag("include_locale")));
    }

    static ObjectNode open(ApiCall call) throws Refusal {
        Installation installation = call.installation();
        SlackUser user = installation.user(call.required("users")).orElseThrow(() -> new Refusal("user_not_found"));
        if (!user.isActive()) {
            throw new Refusal("user_disabled");
        }
        ObjectNode answer = ApiCall.ok();
        ObjectNode channel =
                answer.putObject("channel").put("id", user.directChannel().id());
        if (call.flag("return_im")) {
            channel.put("is_im", true).put("user", user.id());
        }
        return answer;
    }

    static ObjectNode info(ApiCall call) throws Refusal {
        SlackChannel channel = findable(call, call.required("channel"));
        ObjectNode answer = ApiCall.ok();
        ObjectNode json = answer.putObject("channel")
                .put("id", channel.id())
                .put("is_channel", channel.kind() == SlackChannel.Kind.PUBLIC)
                .put("is_group", channel.kind() == SlackChannel.Kind.PRIVATE)
                .put("is_im", channel.kind() == SlackChannel.Kind.DIRECT)
                .put("is_private", channel.kind() != SlackChannel.Kind.PUBLIC)
                .put("is_archived", channel.isArchived())
                .put("is_member", channel.hasBot())
                .put("context_team_id", channel.workspace().id());
        if (channel.kind() == SlackChannel.Kind.DIRECT) {
            channel.members().stream().findFirst().ifPresent(user -> json.put("user", user.id()));
        } else {
            json.put("name", channel.name()).put("name_normalized", channel.name());
        }
        return answer;
    }

    /** Finds a channel as far as the app may know of it. */
    static SlackChannel findable(ApiCall call, String channelId) throws Refusal {
        return call.installation()
                .channel(channelId)
                .filter(channel -> channel.kind() == SlackChannel.Kind.PUBLIC || channel.hasBot())
                .orElseThrow(() -> new Refusal("channel_not_found"));
    }
}
