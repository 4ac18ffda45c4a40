package dev.clientcheck.slack;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.SocketModeClient;
import dev.clientcheck.engine.talk.Failures;
import dev.clientcheck.engine.talk.PlatformException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** The connection through which Slack reaches a bot that has no public address: Socket Mode. */
final class SlackSocket implements AutoCloseable {

    private static final Logger LOG = System.getLogger("dev.clientcheck");
    private static final Duration ANOTHER_TRY = Duration.ofMillis(50);
    private static final int TRIES = 40;
    private static final Duration AT_MOST_EVERY = Duration.ofSeconds(1);
    private static final Gson GSON = new Gson();

    private final App app;
    private final SocketModeClient client;
    private final SocketModeRequestParser parser;
    private final SlackCalls calls;
    private final Arrivals arrivals = new Arrivals();
    private volatile boolean closing;
    private long reconnected;

    private SlackSocket(App app, SocketModeClient client, SlackCalls calls) {
        this.app = app;
        this.client = client;
        this.parser = new SocketModeRequestParser(app.config());
        this.calls = calls;
    }

    static SlackSocket connect(App app, String appToken, SlackCalls calls, Tasks tasks) {
        try {
            SocketModeClient client = app.slack().socketMode(appToken, SocketModeClient.Backend.JavaWebSocket);
            var socket = new SlackSocket(app, client, calls);
            client.setMessageQueue(socket.arrivals);
            client.addWebSocketMessageListener(message -> tasks.run(() -> socket.take(message)));
            client.addWebSocketCloseListener((code, reason) -> tasks.run(socket::reconnect));
            client.connect();
            client.setAutoReconnectEnabled(true);
            return socket;
        } catch (IOException e) {
            throw new PlatformException("SLACK_APP_TOKEN could not be used: " + reason(e)
                    + " Look at api.slack.com/apps, your app, \"Basic Information\", App-Level Tokens: it needs the scope"
                    + " connections:write, and Socket Mode has to be on.");
        }
    }

    private static String reason(IOException e) {
        String message = String.valueOf(e.getMessage());
        int error = message.indexOf("error: ");
        return error < 0
                ? "Slack could not be reached."
                : "Slack says \"" + message.substring(error + 7).replaceAll("[^a-z_].*$", "") + "\".";
    }

    private void take(String message) {
        SocketModeRequest request = closing ? null : parser.parse(message);
        if (request == null) {
            return; // What is not taken in is delivered again, to whoever is connected then.
        }
        try {
            Response response = app.run(request.getBoltRequest());
            if (response.getStatusCode() == 200) {
                acknowledge(request, response);
            }
        } catch (Exception e) {
            Failures.report(e);
        }
    }

    /** The connection may be changing just now; what cannot be said through it is said the other way there is. */
    private void acknowledge(SocketModeRequest request, Response response) throws InterruptedException {
        String text = envelope(request, response);
        for (int tried = 0; tried < TRIES; tried++) {
            try {
                client.sendSocketModeResponse(text);
                return;
            } catch (RuntimeException notConnected) {
                Thread.sleep(ANOTHER_TRY);
            }
        }
        Request<?> asked = request.getBoltRequest();
        if (asked.getRequestType() == RequestType.Command && response.getBody() != null) {
            try {
                calls.respond(asked.getResponseUrl(), response.getBody());
            } catch (SlackRefusal e) {
                Failures.report(e);
            }
        }
    }

    /** The client alone would notice within five seconds; only where Slack asks it to it connects anew at once. */
    private synchronized void reconnect() {
        if (closing || arrivals.wereToBeRenewed()) {
            return;
        }
        try {
            Thread.sleep(Math.max(0, reconnected + AT_MOST_EVERY.toMillis() - System.currentTimeMillis()));
            reconnected = System.currentTimeMillis();
            client.connectToNewEndpoint();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "not connected to Slack: {0}", reason(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String envelope(SocketModeRequest request, Response response) {
        var envelope = new JsonObject();
        envelope.add("envelope_id", new JsonPrimitive(request.getEnvelope().getEnvelopeId()));
        if (response.getBody() != null && !response.getBody().isEmpty()) {
            envelope.add("payload", GSON.fromJson(response.getBody(), JsonElement.class));
        }
        return GSON.toJson(envelope);
    }

    boolean isConnected() {
        return client.verifyConnection();
    }

    /** Takes in nothing more. What was taken in is still acknowledged through the connection, which ends after that. */
    void stopTaking() {
        closing = true;
        client.setAutoReconnectEnabled(false);
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            Failures.report(e);
        }
    }
}
