package dev.clientcheck.testkit.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clientcheck.testkit.Json;
import java.util.UUID;

/** The events that an app hears of, with the keys that Slack sends. */
final class Events {

    private final Backstage backstage;

    Events(Backstage backstage) {
        this.backstage = backstage;
    }

    Parcel message(Message message) {
        ObjectNode event = said("message", message)
                .put(
                        "channel_type",
                        switch (message.channel().kind()) {
                            case DIRECT -> "im";
                            case PRIVATE -> "group";
                            case PUBLIC -> "channel";
                        });
        return wrap(event, message);
    }

    Parcel mention(Message message) {
        return wrap(said("app_mention", message), message);
    }

    private ObjectNode said(String type, Message message) {
        ObjectNode event = message.json()
                .put("type", type)
                .put("client_msg_id", UUID.randomUUID().toString())
                .put("channel", message.channel().id())
                .put("event_ts", message.ts());
        if (isFromElsewhere(message)) {
            event.put("user_team", message.author().teamId())
                    .put("source_team", message.author().teamId());
        }
        return event;
    }

    private static boolean isFromElsewhere(Message message) {
        return !message.author().teamId().equals(message.channel().workspace().id());
    }

    /** @param tab "home" or "messages" */
    Parcel homeOpened(SlackUser user, String tab) {
        ObjectNode event = event("app_home_opened")
                .put("user", user.id())
                .put("channel", user.directChannel().id())
                .put("tab", tab);
        user.homeView().ifPresent(view -> event.set("view", new Payloads(backstage).viewJson(view)));
        return wrap(event, user.workspace());
    }

    Parcel userChanged(SlackUser user) {
        ObjectNode event = event("user_change");
        event.set("user", user.json(true));
        event.put("cache_ts", System.currentTimeMillis() / 1000);
        return wrap(event, user.workspace());
    }

    Parcel uninstalled(Installation installation) {
        return wrap(event("app_uninstalled"), installation);
    }

    Parcel tokensRevoked(Installation installation) {
        ObjectNode event = event("tokens_revoked");
        ObjectNode tokens = event.putObject("tokens");
        tokens.putArray("oauth");
        tokens.putArray("bot").add(installation.botUserId());
        return wrap(event, installation);
    }

    private ObjectNode event(String type) {
        return Json.object().put("type", type).put("event_ts", backstage.clock().timestamp());
    }

    private Parcel wrap(ObjectNode event, Message message) {
        Parcel parcel = wrap(event, message.channel().workspace());
        parcel.payload().put("is_ext_shared_channel", isFromElsewhere(message));
        return parcel;
    }

    private Parcel wrap(ObjectNode event, SlackWorkspace workspace) {
        return wrap(event, workspace.id(), workspace.installation());
    }

    private Parcel wrap(ObjectNode event, Installation installation) {
        String place = installation
                .workspace()
                .map(SlackWorkspace::id)
                .orElseGet(
                        () -> installation.enterprise().map(SlackEnterprise::id).orElse(""));
        return wrap(event, place, installation);
    }

    private Parcel wrap(ObjectNode event, String teamId, Installation installation) {
        ObjectNode payload = Json.object()
                .put("token", backstage.app().verificationToken())
                .put("team_id", teamId)
                .put("api_app_id", backstage.app().id());
        installation.enterprise().ifPresent(enterprise -> payload.put("enterprise_id", enterprise.id()));
        payload.set("event", event);
        payload.put("type", "event_callback")
                .put("event_id", Ids.next("Ev"))
                .put("event_time", System.currentTimeMillis() / 1000)
                .put("is_ext_shared_channel", false)
                .put("event_context", Ids.secret(32));
        ObjectNode authorization = payload.putArray("authorizations").addObject();
        authorization.put(
                "enterprise_id",
                installation.enterprise().map(SlackEnterprise::id).orElse(null));
        authorization
                .put("team_id", installation.workspace().map(SlackWorkspace::id).orElse(null))
                .put("user_id", installation.botUserId())
                .put("is_bot", true)
                .put("is_enterprise_install", installation.isOrganizationWide());
        return new Parcel(Parcel.Kind.EVENT, payload);
    }
}
