package dev.clientcheck.testkit.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clientcheck.testkit.Json;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The route by which a bot says the first thing about an interaction. */
final class CallbackRoute {

    private final Backstage backstage;
    private final Posting posting;

    CallbackRoute(Backstage backstage) {
        this.backstage = backstage;
        this.posting = new Posting(backstage);
    }

    List<Route> all() {
        return List.of(Route.post("/interactions/{interaction_id}/{interaction_token}/callback", this::answer)
                .forAnybody());
    }

    private ApiAnswer answer(ApiCall call) throws ApiError {
        long arrived = System.nanoTime();
        Interaction interaction = interaction(call);
        Message origin = interaction.origin();
        if (origin != null && call.body().path("type").asInt() == Callback.UPDATE) {
            Rules.check(call, origin);
        } else {
            Rules.check(call);
        }
        var callback = new Callback(call.body().path("type").asInt(), call.under("data"), arrived);
        expectAllowed(callback.type(), interaction);
        if (callback.isUpdate() && origin != null && origin.isGone()) {
            throw ApiError.unknownMessage();
        }
        MessageBody body = body(callback, interaction, call);
        if (!interaction.settle()) {
            throw new ApiError(400, 40060, "Interaction has already been acknowledged.").complaining();
        }
        Message message = show(callback, interaction, body);
        interaction.acknowledge(callback);
        return call.flag("with_response") ? ApiAnswer.of(response(callback, interaction, message)) : ApiAnswer.NOTHING;
    }

    private Interaction interaction(ApiCall call) throws ApiError {
        Interaction interaction = backstage.interactions().find(call.parameter("interaction_token"));
        if (interaction == null || !interaction.id().equals(call.parameter("interaction_id"))) {
            throw unknown().complaining();
        }
        if (interaction.isSettled()) {
            throw new ApiError(400, 40060, "Interaction has already been acknowledged.").complaining();
        }
        if (backstage.interactions().isLate(interaction)) {
            interaction.miss();
            throw unknown();
        }
        return interaction;
    }

    private static ApiError unknown() {
        return new ApiError(404, 10062, "Unknown interaction");
    }

    private static void expectAllowed(int type, Interaction interaction) throws ApiError {
        boolean fromMessage = interaction.origin() != null;
        Set<Integer> allowed = switch (interaction.kind()) {
            case COMMAND -> Set.of(Callback.MESSAGE, Callback.DEFERRED_MESSAGE, Callback.MODAL);
            case COMPONENT ->
                Set.of(
                        Callback.MESSAGE,
                        Callback.DEFERRED_MESSAGE,
                        Callback.DEFERRED_UPDATE,
                        Callback.UPDATE,
                        Callback.MODAL);
            case AUTOCOMPLETE -> Set.of(Callback.CHOICES);
            case MODAL_SUBMIT ->
                fromMessage
                        ? Set.of(Callback.MESSAGE, Callback.DEFERRED_MESSAGE, Callback.DEFERRED_UPDATE, Callback.UPDATE)
                        : Set.of(Callback.MESSAGE, Callback.DEFERRED_MESSAGE);
        };
        if (!allowed.contains(type)) {
            throw ApiError.invalid(
                    "type",
                    "BASE_TYPE_CHOICES",
                    "A callback of type " + type + " is no answer to an interaction of kind " + interaction.kind()
                            + (fromMessage ? " at a message" : "") + "; allowed: " + allowed);
        }
    }

    /** Returns what the message says then that the callback makes or changes, if it does that. */
    private @Nullable MessageBody body(Callback callback, Interaction interaction, ApiCall call) {
        Message origin = interaction.origin();
        JsonNode data = callback.data();
        return switch (callback.type()) {
            case Callback.MESSAGE ->
                posting.read(MessageBody.empty(privately(interaction)), data, call.files(), interaction.channel());
            case Callback.DEFERRED_MESSAGE -> {
                long ephemeral = data.path("flags").asLong() & MessageFlags.EPHEMERAL;
                yield MessageBody.empty(MessageFlags.LOADING | ephemeral | privately(interaction));
            }
            case Callback.UPDATE ->
                origin == null ? null : posting.read(origin.body(), data, call.files(), interaction.channel());
            default -> null;
        };
    }

    /** Returns the flag for one's own eyes where apps of users may not speak to everybody. */
    static long privately(Interaction interaction) {
        DiscordChannel channel = interaction.channel();
        return channel.hasBot() || channel.allowsExternalApps() ? 0 : MessageFlags.EPHEMERAL;
    }

    private @Nullable Message show(Callback callback, Interaction interaction, @Nullable MessageBody body) {
        Message origin = interaction.origin();
        switch (callback.type()) {
            case Callback.MESSAGE, Callback.DEFERRED_MESSAGE -> {
                if (body != null) {
                    Message repliedTo = interaction.kind() == Interaction.Kind.COMPONENT ? origin : null;
                    interaction.original(posting.postByBot(interaction.channel(), body, repliedTo, interaction));
                }
            }
            case Callback.UPDATE -> {
                if (body != null && origin != null) {
                    interaction.original(origin);
                    posting.change(origin, body, interaction);
                }
            }
            case Callback.DEFERRED_UPDATE -> interaction.original(origin);
            case Callback.MODAL -> {
                var modal = new Modal((ObjectNode) callback.data(), interaction);
                interaction.user().open(modal);
                interaction.user().attention().notice(modal, interaction);
            }
            default -> {}
        }
        return interaction.original();
    }

    private static ObjectNode response(Callback callback, Interaction interaction, @Nullable Message message) {
        ObjectNode json = Json.object();
        ObjectNode about = json.putObject("interaction")
                .put("id", interaction.id())
                .put("type", interaction.kind().type())
                .put("channel_id", interaction.channel().id());
        interaction.channel().guild().ifPresent(guild -> about.put("guild_id", guild.id()));
        if (message != null) {
            about.put("response_message_id", message.id())
                    .put("response_message_loading", message.isLoading())
                    .put("response_message_ephemeral", message.isEphemeral());
            ObjectNode resource = json.putObject("resource").put("type", callback.type());
            resource.set("message", message.json());
        }
        return json;
    }
}
