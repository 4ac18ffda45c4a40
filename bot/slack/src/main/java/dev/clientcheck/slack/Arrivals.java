package dev.clientcheck.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.slack.api.socket_mode.queue.SocketModeMessageQueue;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * What came in through Socket Mode and is not taken in yet. The warning that Slack will close the connection soon is left
 * out: the client would close it at once, with presses under way.
 */
final class Arrivals implements SocketModeMessageQueue {

    private static final JsonPrimitive DISCONNECT = new JsonPrimitive("disconnect");

    private final Queue<String> messages = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean renewing = new AtomicBoolean();

    @Override
    public void add(String message) {
        Optional<String> reason = reasonToDisconnect(message);
        if (reason.filter("warning"::equals).isPresent()) {
            return;
        }
        if (reason.isPresent()) {
            renewing.set(true);
        }
        messages.add(message);
    }

    @Override
    public @Nullable String poll() {
        return messages.poll();
    }

    /** Whether Slack has asked for a new connection before it closed this one; told once for each time. */
    boolean wereToBeRenewed() {
        return renewing.getAndSet(false);
    }

    private static Optional<String> reasonToDisconnect(String message) {
        try {
            return message.contains("disconnect")
                            && JsonParser.parseString(message) instanceof JsonObject said
                            && DISCONNECT.equals(said.get("type"))
                    ? Optional.of(said.get("reason") instanceof JsonPrimitive reason ? reason.getAsString() : "")
                    : Optional.empty();
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }
}
