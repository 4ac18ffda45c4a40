package dev.clientcheck.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import dev.clientcheck.engine.talk.Failures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The door for what Slack sends over HTTP; which server it comes through does not matter. */
public final class SlackHttp {

    /** What came in: everything as it was sent, because the signature is about every byte of it. */
    public record Call(
            String path,
            Map<String, List<String>> query,
            Map<String, List<String>> headers,
            String body,
            String remoteAddress) {}

    /** What goes back. */
    public record Answer(int status, String contentType, Map<String, List<String>> headers, String body) {}

    private static final String SLACK = "https://slack.com/";
    private static final String LOCATION = "Location";

    private final App app;
    private final SlackRequestParser parser;
    private final String site;

    SlackHttp(App app, String site) {
        this.app = app;
        this.parser = new SlackRequestParser(app.config());
        this.site = site;
    }

    /** Takes in one request. What is no request of Slack's, or not signed as one, is refused. */
    public Answer handle(Call call) {
        try {
            Request<?> request = read(call);
            return request == null ? refused() : answer(app.run(request));
        } catch (Exception e) {
            Failures.report(e);
            return new Answer(500, "text/plain", Map.of(), "");
        }
    }

    private @Nullable Request<?> read(Call call) {
        try {
            return parser.parse(SlackRequestParser.HttpRequest.builder()
                    .requestUri(call.path())
                    .queryString(new HashMap<>(call.query()))
                    .requestBody(call.body())
                    .headers(new RequestHeaders(call.headers()))
                    .remoteAddress(call.remoteAddress())
                    .build());
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    private static Answer refused() {
        return new Answer(400, "application/json", Map.of(), "{\"error\":\"not a request from Slack\"}");
    }

    private Answer answer(Response response) {
        var headers = new HashMap<>(response.getHeaders());
        // Whoever points the bot at another Slack than the real one is sent there as well.
        headers.computeIfPresent(
                LOCATION,
                (name, places) -> places.stream()
                        .map(place -> place.startsWith(SLACK) ? site + place.substring(SLACK.length()) : place)
                        .toList());
        String body = response.getBody() == null ? "" : response.getBody();
        return new Answer(response.getStatusCode(), response.getContentType(), headers, body);
    }
}
