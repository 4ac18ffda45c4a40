package dev.clientcheck.testkit.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clientcheck.testkit.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;

/** The question by which Slack finds out whether a request URL belongs to the app. */
final class UrlVerification {

    private UrlVerification() {}

    /** Returns "ok", or what was wrong with the answer. */
    static String of(HttpClient client, URI requestUrl, SlackApp app) {
        String challenge = Ids.secret(40);
        ObjectNode question = Json.object()
                .put("token", app.verificationToken())
                .put("challenge", challenge)
                .put("type", "url_verification");
        var line = new HttpLine(client, requestUrl, app.signingSecret());
        var attempt = new Attempt(0, "", Tampering.NONE, Duration.ofSeconds(3));
        return switch (line.carry(new Parcel(Parcel.Kind.EVENT, question), attempt)) {
            case Acknowledgement.Failed failed -> failed.details();
            case Acknowledgement.Accepted accepted -> {
                JsonNode json = Json.read(accepted.body());
                boolean right = accepted.body().equals(challenge)
                        || Json.text(json, "challenge").equals(challenge);
                yield right ? "ok" : "no challenge came back, but: " + accepted.body();
            }
        };
    }
}
