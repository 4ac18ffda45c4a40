package dev.clientcheck.testkit.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The routes by which a bot registers its commands. */
final class CommandRoutes {

    private static final String GLOBAL = "/applications/{application_id}/commands";
    private static final String IN_GUILD = "/applications/{application_id}/guilds/{guild_id}/commands";

    private final Backstage backstage;

    CommandRoutes(Backstage backstage) {
        this.backstage = backstage;
    }

    List<Route> all() {
        return List.of(
                Route.get(GLOBAL, this::list),
                Route.put(GLOBAL, this::replaceAll),
                Route.post(GLOBAL, this::add),
                Route.get(GLOBAL + "/{command_id}", this::get),
                Route.patch(GLOBAL + "/{command_id}", this::change),
                Route.delete(GLOBAL + "/{command_id}", this::delete),
                Route.get(IN_GUILD, this::list),
                Route.put(IN_GUILD, this::replaceAll),
                Route.post(IN_GUILD, this::add),
                Route.get(IN_GUILD + "/{command_id}", this::get),
                Route.patch(IN_GUILD + "/{command_id}", this::change),
                Route.delete(IN_GUILD + "/{command_id}", this::delete));
    }

    private ApiAnswer list(ApiCall call) throws ApiError {
        boolean localized = call.flag("with_localizations");
        return ApiAnswer.of(backstage.commands().in(guildId(call)).stream()
                .map(command -> localized ? command : withoutLocalizations(command))
                .toList());
    }

    private ApiAnswer replaceAll(ApiCall call) throws ApiError {
        String guildId = guildId(call);
        Rules.check(call);
        return ApiAnswer.of(backstage.commands().replaceAll(guildId, call.body()));
    }

    private ApiAnswer add(ApiCall call) throws ApiError {
        String guildId = guildId(call);
        Rules.checkLike("POST " + GLOBAL, call);
        return ApiAnswer.created(backstage.commands().put(guildId, call.body()));
    }

    private ApiAnswer get(ApiCall call) throws ApiError {
        return ApiAnswer.of(command(call));
    }

    private ApiAnswer change(ApiCall call) throws ApiError {
        ObjectNode command = command(call).deepCopy();
        command.setAll((ObjectNode) call.body());
        return ApiAnswer.of(backstage.commands().put(guildId(call), command));
    }

    private ApiAnswer delete(ApiCall call) throws ApiError {
        command(call);
        backstage.commands().remove(guildId(call), call.parameter("command_id"));
        return ApiAnswer.NOTHING;
    }

    private ObjectNode command(ApiCall call) throws ApiError {
        return backstage
                .commands()
                .find(guildId(call), call.parameter("command_id"))
                .orElseThrow(() -> new ApiError(404, 10063, "Unknown application command"));
    }

    /** Returns the server, or an empty text for commands that are everywhere. */
    private String guildId(ApiCall call) throws ApiError {
        if (!call.parameter("application_id").equals(backstage.app().id())) {
            throw new ApiError(404, 10002, "Unknown Application").complaining();
        }
        String guildId = call.context().pathParamMap().getOrDefault("guild_id", "");
        boolean isHome =
                backstage.world().guild(guildId).filter(DiscordGuild::hasBot).isPresent();
        if (!guildId.isEmpty() && !isHome) {
            throw ApiError.missingAccess();
        }
        return guildId;
    }

    private static JsonNode withoutLocalizations(ObjectNode command) {
        ObjectNode without = command.deepCopy();
        strip(without);
        return without;
    }

    private static void strip(ObjectNode node) {
        node.remove(List.of("name_localizations", "description_localizations"));
        for (JsonNode option : node.path("options")) {
            if (option instanceof ObjectNode object) {
                strip(object);
            }
        }
    }
}
