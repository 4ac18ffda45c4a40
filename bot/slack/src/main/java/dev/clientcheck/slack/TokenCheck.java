package dev.clientcheck.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.clientcheck.engine.platform.PlatformException;

/** Asks Slack whether the bot's token is good, so that a wrong one is found at the start and not by the first user. */
final class TokenCheck {

    private TokenCheck() {}

    /** Returns what Slack knows of the bot. */
    static AuthTestResponse check(SlackSettings settings, SlackCalls calls) {
        try {
            return calls.call(
                    "auth.test", settings.botToken().orElseThrow(), client -> client.authTest(request -> request));
        } catch (SlackRefusal e) {
            throw switch (e.error()) {
                case "unreachable" ->
                    new PlatformException("Slack cannot be reached at " + settings.apiUrl()
                            + ". Look whether this machine gets there.");
                default ->
                    SettingsCheck.wrong(
                            "SLACK_BOT_TOKEN",
                            "Slack says \"" + e.error() + "\"",
                            "\"OAuth & Permissions\", Bot User OAuth Token");
            };
        }
    }
}
