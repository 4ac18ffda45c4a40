package dev.clientcheck.testkit.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clientcheck.testkit.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The routes by which a bot reads and writes in channels where it belongs. */
final class MessageRoutes {

    private static final String CHANNEL = "/channels/{channel_id}";
    private static final String MESSAGES = CHANNEL + "/messages";
    private static final String MESSAGE = MESSAGES + "/{message_id}";
    private static final int USUAL_COUNT = 50;

    private final Backstage backstage;
    private final Posting posting;

    MessageRoutes(Backstage backstage) {
        this.backstage = backstage;
        this.posting = new Posting(backstage);
    }

    List<Route> all() {
        return List.of(
                Route.post("/users/@me/channels", this::openDirect),
                Route.get("/users/{user_id}", this::user),
                Route.get("/guilds/{guild_id}", this::guild),
                Route.get("/guilds/{guild_id}/channels", this::channels),
                Route.get(CHANNEL, call -> ApiAnswer.of(channelJson(channel(call)))),
                Route.post(CHANNEL + "/typing", this::typing),
                Route.get(MESSAGES, this::list),
                Route.post(MESSAGES, this::post),
                Route.get(MESSAGE, call -> ApiAnswer.of(message(call).json())),
                Route.patch(MESSAGE, this::change),
                Route.delete(MESSAGE, this::delete));
    }

    private ApiAnswer openDirect(ApiCall call) throws ApiError {
        DiscordUser user = backstage
                .world()
                .user(call.text("recipient_id"))
                .orElseThrow(() -> new ApiError(400, 50033, "Invalid Recipient(s)"));
        return ApiAnswer.of(user.directChannel().json());
    }

    private ApiAnswer user(ApiCall call) throws ApiError {
        return ApiAnswer.of(backstage
                .world()
                .user(call.parameter("user_id"))
                .orElseThrow(() -> new ApiError(404, 10013, "Unknown User"))
                .json());
    }

    private ApiAnswer guild(ApiCall call) throws ApiError {
        return ApiAnswer.of(home(call).json());
    }

    private ApiAnswer channels(ApiCall call) throws ApiError {
        return ApiAnswer.of(
                home(call).channels().stream().map(DiscordChannel::json).toList());
    }

    private DiscordGuild home(ApiCall call) throws ApiError {
        return backstage
                .world()
                .guild(call.parameter("guild_id"))
                .filter(DiscordGuild::hasBot)
                .orElseThrow(() -> new ApiError(404, 10004, "Unknown Guild"));
    }

    private ApiAnswer typing(ApiCall call) throws ApiError {
        writable(call);
        return ApiAnswer.NOTHING;
    }

    private ApiAnswer list(ApiCall call) throws ApiError {
        String asked = call.context().queryParam("limit");
        String after = call.context().queryParam("after");
        List<Message> all = channel(call).messages().stream()
                .filter(message -> !message.isEphemeral() && (after == null || isLater(message, after)))
                .toList();
        int limit = asked == null ? USUAL_COUNT : Integer.parseInt(asked);
        // What follows a message is counted from there, everything else from the end.
        List<Message> some = after == null
                ? all.reversed().stream().limit(limit).toList()
                : all.stream().limit(limit).toList().reversed();
        return ApiAnswer.of(some.stream().map(Message::json).toList());
    }

    private static boolean isLater(Message message, String id) {
        return Long.parseLong(message.id()) > Long.parseLong(id);
    }

    private ApiAnswer post(ApiCall call) throws ApiError {
        DiscordChannel channel = writable(call);
        Rules.check(call);
        if (channel.kind() == DiscordChannel.Kind.BOT_DIRECT && !isReachable(channel.recipient())) {
            throw new ApiError(403, 50007, "Cannot send messages to this user");
        }
        Message repliedTo = repliedTo(call, channel);
        // One after the other, so that of two with the same mark the second finds the first.
        synchronized (channel) {
            Message repeated = sameNonce(call, channel);
            if (repeated != null) {
                return ApiAnswer.of(repeated.json());
            }
            MessageBody body = posting.read(MessageBody.empty(0), call.body(), call.files(), channel);
            Message message = posting.postByBot(channel, withoutFlag(body, MessageFlags.EPHEMERAL), repliedTo, null);
            remember(call, channel, message);
            return ApiAnswer.of(message.json().put("nonce", nonceOrNull(call)));
        }
    }

    /** Returns whether the bot may write to somebody: they share a server, or the app goes with them. */
    private boolean isReachable(DiscordUser user) {
        boolean known = user.hasInstalled()
                || backstage.world().guilds().stream().anyMatch(guild -> guild.hasBot() && guild.isMember(user));
        return known && !user.isBlocking();
    }

    private static @Nullable Message repliedTo(ApiCall call, DiscordChannel channel) throws ApiError {
        String id = Json.text(call.under("message_reference"), "message_id");
        if (id.isEmpty()) {
            return null;
        }
        Message found = channel.find(id).orElse(null);
        if (found == null
                && call.under("message_reference").path("fail_if_not_exists").asBoolean(true)) {
            throw ApiError.invalid("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message");
        }
        return found;
    }

    private static @Nullable String nonceOrNull(ApiCall call) {
        String nonce = call.text("nonce");
        return nonce.isEmpty() ? null : nonce;
    }

    private static @Nullable Message sameNonce(ApiCall call, DiscordChannel channel) {
        boolean enforced = call.body().path("enforce_nonce").asBoolean();
        return enforced ? channel.withNonce(call.text("nonce")) : null;
    }

    private static void remember(ApiCall call, DiscordChannel channel, Message message) {
        if (nonceOrNull(call) != null) {
            channel.remember(call.text("nonce"), message);
        }
    }

    private static MessageBody withoutFlag(MessageBody body, long flag) {
        return new MessageBody(
                body.content(), body.embeds(), body.components(), body.flags() & ~flag, body.attachments());
    }

    private ApiAnswer change(ApiCall call) throws ApiError {
        Message message = message(call);
        Rules.check(call, message);
        if (!message.author().isBot()) {
            throw new ApiError(403, 50005, "Cannot edit a message authored by another user").complaining();
        }
        MessageBody body = posting.read(message.body(), call.body(), call.files(), message.channel());
        posting.change(message, body, null);
        return ApiAnswer.of(message.json());
    }

    private ApiAnswer delete(ApiCall call) throws ApiError {
        Message message = message(call);
        if (!message.author().isBot()) {
            throw new ApiError(403, 50013, "Missing Permissions");
        }
        posting.delete(message, null);
        return ApiAnswer.NOTHING;
    }

    private Message message(ApiCall call) throws ApiError {
        return channel(call)
                .find(call.parameter("message_id"))
                .filter(message -> !message.isEphemeral())
                .orElseThrow(ApiError::unknownMessage);
    }

    private DiscordChannel channel(ApiCall call) throws ApiError {
        DiscordChannel channel =
                backstage.world().channel(call.parameter("channel_id")).orElseThrow(ApiError::unknownChannel);
        if (!channel.botMay(Permissions.VIEW_CHANNEL)) {
            throw ApiError.missingAccess();
        }
        return channel;
    }

    private DiscordChannel writable(ApiCall call) throws ApiError {
        DiscordChannel channel = channel(call);
        if (!channel.botMay(Permissions.SEND_MESSAGES)) {
            throw new ApiError(403, 50013, "Missing Permissions");
        }
        return channel;
    }

    private static ObjectNode channelJson(DiscordChannel channel) {
        ObjectNode json = channel.json();
        channel.guild().ifPresent(guild -> json.put("guild_id", guild.id()));
        return json;
    }
}
