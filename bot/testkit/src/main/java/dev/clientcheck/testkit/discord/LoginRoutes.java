package dev.clientcheck.testkit.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clientcheck.testkit.Json;
import java.util.List;

/** The routes by which a bot learns who it is and where the gateway is. */
final class LoginRoutes {

    private static final int SESSION_STARTS = 1000;
    private static final long DAY_MILLIS = 86_400_000;

    private final Backstage backstage;
    private final GatewaySettings settings;

    LoginRoutes(Backstage backstage, GatewaySettings settings) {
        this.backstage = backstage;
        this.settings = settings;
    }

    List<Route> all() {
        return List.of(
                Route.get("/users/@me", call -> ApiAnswer.of(backstage.app().self())),
                Route.get(
                        "/applications/@me",
                        call -> ApiAnswer.of(backstage.app().json())),
                Route.get(
                        "/oauth2/applications/@me",
                        call -> ApiAnswer.of(backstage.app().json())),
                Route.get("/gateway", call -> ApiAnswer.of(gateway())).forAnybody(),
                Route.get("/gateway/bot", call -> ApiAnswer.of(gatewayForBot())));
    }

    private ObjectNode gateway() {
        return Json.object().put("url", backstage.gatewayUrl());
    }

    private ObjectNode gatewayForBot() {
        ObjectNode json = gateway().put("shards", settings.shards());
        json.putObject("session_start_limit")
                .put("total", SESSION_STARTS)
                .put("remaining", SESSION_STARTS - 1)
                .put("reset_after", DAY_MILLIS)
                .put("max_concurrency", settings.maxConcurrency());
        return json;
    }
}
