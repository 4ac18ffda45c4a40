package dev.clientcheck.slack;

import com.slack.api.Slack;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.queue.impl.ConcurrentLinkedMessageQueue;
import dev.clientcheck.engine.talk.Failures;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Bolt's client of Socket Mode, but for its connections. With Bolt's own, a message that arrives lies in a queue which is
 * looked into every 10 ms, and an acknowledgement waits until the one before it has got there.
 */
final class SocketClient extends SocketModeClientJavaWSImpl {

    private static final int NO_QUEUE = 0;
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    private final Consumer<String> arrived;
    private volatile @Nullable SocketConnection connection;

    /** @param arrived takes a message, and returns without waiting for what comes of it */
    SocketClient(Slack slack, String appToken, Consumer<String> arrived) throws IOException, URISyntaxException {
        super(
                slack,
                appToken,
                slack.issueSocketModeUrl(appToken),
                NO_QUEUE,
                new ConcurrentLinkedMessageQueue(),
                true,
                true,
                LOOK_EVERY.toMillis());
        this.arrived = arrived;
    }

    @Override
    public void connect() {
        var next = new SocketConnection(getWssUri(), getSlack().getConfig(), arrived);
        connection = next;
        next.connect();
    }

    /** The old connection ends only when the new one is being made: Slack may have sent something through it. */
    @Override
    public synchronized void connectToNewEndpoint() throws IOException {
        SocketConnection old = connection;
        setWssUri(URI.create(getSlack().issueSocketModeUrl(getAppToken())));
        connect();
        if (old != null) {
            old.close();
        }
    }

    /** Looks whether the connection is still there, and makes a new one otherwise; returns when to look again. */
    @Override
    public long maintainCurrentSession() {
        try {
            return super.maintainCurrentSession();
        } catch (RuntimeException e) {
            // Slack refused: that must not be the last time that anybody looks.
            Failures.report(e);
            return System.currentTimeMillis() + LOOK_EVERY.toMillis();
        }
    }

    @Override
    public boolean verifyConnection() {
        SocketConnection current = connection;
        return current != null && current.answers();
    }

    @Override
    public void sendWebSocketMessage(String message) {
        SocketConnection current = connection;
        if (current == null) {
            throw new IllegalStateException("there is no connection yet");
        }
        current.send(message);
    }

    @Override
    public void disconnect() {
        setAutoReconnectEnabled(false);
        SocketConnection current = connection;
        if (current != null) {
            current.close();
        }
    }
}
