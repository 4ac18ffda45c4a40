package dev.clientcheck.slack;

import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.queue.SocketModeMessageQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A queue in which nothing ever waits: every message goes on at once. The client alone would look into its queue a hundred
 * times a second, ten times over, even when nobody does anything, and a message would lie there for 5 ms on average.
 *
 * @param onward takes a message, and returns without waiting for what comes of it
 */
record HandedOn(Consumer<String> onward) implements SocketModeMessageQueue {

    static void by(SocketModeClient client, Consumer<String> onward) {
        client.setMessageQueue(new HandedOn(onward));
        client.getMessageProcessorExecutor().shutdown();
    }

    @Override
    public void add(String message) {
        onward.accept(message);
    }

    @Override
    public @Nullable String poll() {
        return null;
    }
}
