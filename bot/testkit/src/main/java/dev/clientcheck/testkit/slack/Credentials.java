package dev.clientcheck.testkit.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caller shows to be let in.
 *
 * @param token empty when there is none
 * @param clientId empty when there is none
 */
record Credentials(String token, String clientId, String clientSecret) {

    /** @param authorization the header of that name */
    static Credentials read(@Nullable String authorization, String token, String clientId, String clientSecret) {
        if (authorization != null && authorization.startsWith("Bearer ")) {
            return new Credentials(authorization.substring("Bearer ".length()).strip(), clientId, clientSecret);
        }
        if (authorization != null && authorization.startsWith("Basic ")) {
            byte[] decoded = Base64.getDecoder()
                    .decode(authorization.substring("Basic ".length()).strip());
            String[] pair = new String(decoded, UTF_8).split(":", 2);
            return new Credentials(token, pair[0], pair.length > 1 ? pair[1] : "");
        }
        return new Credentials(token, clientId, clientSecret);
    }

    /** Returns the installation to which the token belongs. */
    Installation installation(Backstage backstage) throws Refusal {
        if (token.isEmpty()) {
            throw Refusal.complaining("not_authed", List.of());
        }
        if (isAppToken()) {
            throw Refusal.complaining("not_allowed_token_type", List.of());
        }
        Installation installation =
                backstage.installations().byToken(token).orElseThrow(() -> new Refusal("invalid_auth"));
        return switch (installation.state()) {
            case ACTIVE -> installation;
            case REVOKED -> throw new Refusal("token_revoked");
            case UNINSTALLED -> throw new Refusal("account_inactive");
        };
    }

    boolean isAppToken() {
        return token.startsWith("xapp-");
    }

    void expectAppToken(SlackApp app) throws Refusal {
        if (token.isEmpty()) {
            throw Refusal.complaining("not_authed", List.of());
        }
        if (!isAppToken()) {
            throw Refusal.complaining("not_allowed_token_type", List.of());
        }
        if (!token.equals(app.appToken())) {
            throw new Refusal("invalid_auth");
        }
    }

    void expectClient(SlackApp app) throws Refusal {
        if (!clientId.equals(app.clientId())) {
            throw new Refusal("invalid_client_id");
        }
        if (!clientSecret.equals(app.clientSecret())) {
            throw new Refusal("bad_client_secret");
        }
    }
}
