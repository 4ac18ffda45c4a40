package dev.clientcheck.testkit.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The routes by which a bot learns of people, servers and channels. */
final class PlaceRoutes {

    private static final String CHANNEL = "/channels/{channel_id}";

    private final Backstage backstage;
    private final Access access;

    PlaceRoutes(Backstage backstage) {
        this.backstage = backstage;
        this.access = new Access(backstage);
    }

    List<Route> all() {
        return List.of(
                Route.post("/users/@me/channels", this::openDirect),
                Route.get("/users/{user_id}", this::user),
                Route.get("/guilds/{guild_id}", call -> ApiAnswer.of(home(call).json())),
                Route.get("/guilds/{guild_id}/channels", this::channels),
                Route.get(CHANNEL, this::channel),
                Route.post(CHANNEL + "/typing", this::typing));
    }

    private ApiAnswer openDirect(ApiCall call) throws ApiError {
        Rules.check(call);
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

    private ApiAnswer channel(ApiCall call) throws ApiError {
        DiscordChannel channel = access.readable(call);
        ObjectNode json = channel.json();
        channel.guild().ifPresent(guild -> json.put("guild_id", guild.id()));
        return ApiAnswer.of(json);
    }

    private ApiAnswer typing(ApiCall call) throws ApiError {
        access.writable(call);
        return ApiAnswer.NOTHING;
    }
}
