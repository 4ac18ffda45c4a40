package dev.clientcheck.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.response.Response;
import dev.clientcheck.engine.talk.Failures;
import dev.clientcheck.engine.talk.PlatformException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The connection through which Slack reaches a bot that has no public address: Socket Mode. */
final class SlackSocket implements AutoCloseable {

    private static final Duration ANOTHER_TRY = Duration.ofMillis(50);
    private static final int TRIES = 40;
    private static final Duration AT_MOST_EVERY = Duration.ofSeconds(1);
    private static final Logger LOG = System.getLogger("dev.clientcheck");

    private final App app;
    private final SocketClient client;
    private final RequestReader reader;
    private final SlackCalls calls;
    private volatile boolean closing;
    private long reconnected = System.nanoTime() - AT_MOST_EVERY.toNanos();

    private SlackSocket(App app, String appToken, SlackCalls calls, Tasks tasks)
            throws IOException, URISyntaxException {
        this.app = app;
        this.client = new SocketClient(
                app.slack(), appToken, message -> arrived(message, tasks), () -> tasks.run(this::reconnect));
        this.reader = new RequestReader(app.config());
        this.calls = calls;
        client.addWebSocketMessageListener(this::take);
    }

    static SlackSocket connect(App app, String appToken, SlackCalls calls, Tasks tasks) {
        try {
            var socket = new SlackSocket(app, appToken, calls, tasks);
            socket.client.connect();
            return socket;
        } catch (IOException | URISyntaxException | IllegalStateException e) {
            throw new PlatformException("SLACK_APP_TOKEN could not be used: " + reason(e)
                    + " Look at api.slack.com/apps, your app, \"Basic Information\", App-Level Tokens: it needs the scope"
                    + " connections:write, and Socket Mode has to be on.");
        }
    }

    private static String reason(Exception e) {
        String message = String.valueOf(e.getMessage());
        int error = message.indexOf("error: ");
        return error < 0
                ? "Slack could not be reached."
                : "Slack says \"" + message.substring(error + 7).replaceAll("[^a-z_].*$", "") + "\".";
    }

    /** A warning that the connection will end soon is no reason to end it now, with presses under way. */
    private void arrived(String message, Tasks tasks) {
        if (!closing
                && !Envelope.isWarning(
                        message)) { // What is not taken in is delivered again, to whoever is connected then.
            tasks.run(() -> process(message));
        }
    }

    /** The client looks first whether the message is about the connection itself. */
    private void process(String message) {
        try {
            client.processMessage(message);
        } catch (IOException e) {
            // There is no new connection yet; the client looks every few seconds whether it still has one.
        }
    }

    private void take(String message) {
        Envelope.of(message, reader).ifPresent(envelope -> {
            try {
                Response response = app.run(envelope.request());
                if (response.getStatusCode() == 200) {
                    acknowledge(envelope, Objects.requireNonNullElse(response.getBody(), ""));
                }
            } catch (Exception e) {
                Failures.report(e);
            }
        });
    }

    /** The connection may be changing just now; what cannot be said through it is said the other way there is. */
    private void acknowledge(Envelope envelope, String body) throws InterruptedException {
        String text = envelope.acknowledged(body);
        for (int tried = 0; tried < TRIES; tried++) {
            try {
                client.sendSocketModeResponse(text);
                return;
            } catch (RuntimeException notConnected) {
                Thread.sleep(ANOTHER_TRY);
            }
        }
        if (envelope.request().getRequestType() == RequestType.Command && !body.isEmpty()) {
            try {
                calls.respond(envelope.request().getResponseUrl(), body);
            } catch (SlackRefusal e) {
                Failures.report(e);
            }
        }
    }

    /** The client alone would notice within five seconds. */
    private synchronized void reconnect() {
        try {
            long since = System.nanoTime() - reconnected;
            Thread.sleep(Math.max(0, AT_MOST_EVERY.toMillis() - TimeUnit.NANOSECONDS.toMillis(since)));
            reconnected = System.nanoTime();
            if (!closing && !client.isOpen()) {
                client.connectToNewEndpoint();
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "not connected to Slack: {0}", reason(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
