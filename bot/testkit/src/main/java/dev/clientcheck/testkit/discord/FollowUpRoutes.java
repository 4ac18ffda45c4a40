package dev.clientcheck.testkit.discord;

import java.util.List;

/** The routes by which a bot goes on after the callback, with nothing but the token of the interaction. */
final class FollowUpRoutes {

    private static final String WEBHOOK = "/webhooks/{webhook_id}/{webhook_token}";
    private static final String ORIGINAL = WEBHOOK + "/messages/@original";
    private static final String MESSAGE = WEBHOOK + "/messages/{message_id}";
    private static final int MOST_OF_A_USERS_APP = 5;

    private final Backstage backstage;
    private final Posting posting;

    FollowUpRoutes(Backstage backstage) {
        this.backstage = backstage;
        this.posting = new Posting(backstage);
    }

    List<Route> all() {
        return List.of(
                        Route.post(WEBHOOK, this::followUp),
                        Route.get(ORIGINAL, call -> ApiAnswer.of(original(call).json())),
                        Route.patch(ORIGINAL, call -> change(call, original(call))),
                        Route.delete(ORIGINAL, call -> delete(call, original(call))),
                        Route.get(MESSAGE, call -> ApiAnswer.of(message(call).json())),
                        Route.patch(MESSAGE, call -> change(call, message(call))),
                        Route.delete(MESSAGE, call -> delete(call, message(call))))
                .stream()
                .map(Route::forAnybody)
                .toList();
    }

    private ApiAnswer followUp(ApiCall call) throws ApiError {
        Interaction interaction = interaction(call);
        Rules.check(call);
        Message announced = interaction.original();
        if (announced != null && announced.isLoading() && !announced.isGone()) {
            return replace(call, announced, interaction);
        }
        if (!interaction.channel().hasBot() && interaction.followUps() >= MOST_OF_A_USERS_APP) {
            throw new ApiError(400, 40094, "This interaction has reached the maximum number of follow up messages")
                    .complaining();
        }
        MessageBody body = posting.read(
                MessageBody.empty(CallbackRoute.privately(interaction)),
                call.body(),
                call.files(),
                interaction.channel());
        Message message = posting.postByBot(interaction.channel(), body, announced, interaction);
        interaction.followedUpBy(message);
        return ApiAnswer.of(message.json());
    }

    private ApiAnswer change(ApiCall call, Message message) throws ApiError {
        Rules.check(call, message);
        return replace(call, message, interaction(call));
    }

    private ApiAnswer replace(ApiCall call, Message message, Interaction interaction) throws ApiError {
        MessageBody body = posting.read(message.body(), call.body(), call.files(), message.channel());
        posting.change(message, body, interaction);
        return ApiAnswer.of(message.json());
    }

    private ApiAnswer delete(ApiCall call, Message message) throws ApiError {
        posting.delete(message, interaction(call));
        return ApiAnswer.NOTHING;
    }

    private Message original(ApiCall call) throws ApiError {
        Message original = interaction(call).original();
        if (original == null || original.isGone()) {
            throw ApiError.unknownMessage();
        }
        return original;
    }

    private Message message(ApiCall call) throws ApiError {
        return interaction(call).message(call.parameter("message_id")).orElseThrow(ApiError::unknownMessage);
    }

    private Interaction interaction(ApiCall call) throws ApiError {
        Interaction interaction = backstage.interactions().find(call.parameter("webhook_token"));
        if (interaction == null
                || !call.parameter("webhook_id").equals(backstage.app().id())
                || backstage.interactions().isOlderThan(interaction, Interaction.TOKEN_LIFETIME)) {
            throw new ApiError(401, 50027, "Invalid Webhook Token");
        }
        if (!interaction.isSettled()) {
            throw new ApiError(404, 10015, "Unknown Webhook").complaining();
        }
        return interaction;
    }
}
