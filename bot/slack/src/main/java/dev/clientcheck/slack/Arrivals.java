package dev.clientcheck.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.slack.api.socket_mode.queue.SocketModeMessageQueue;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * What came in through Socket Mode and is not taken in yet. The warning that Slack will close the connection soon is left
 * out: the client would close it at once, with presses under way. When Slack does close it, we connect anew.
 */
final class Arrivals implements SocketModeMessageQueue {

    private final Queue<String> messages = new ConcurrentLinkedQueue<>();

    @Override
    public void add(String message) {
        if (!isWarning(message)) {
            messages.add(message);
        }
    }

    @Override
    public @Nullable String poll() {
        return messages.poll();
    }

    private static boolean isWarning(String message) {
        try {
            return message.contains("disconnect")
                    && JsonParser.parseString(message) instanceof JsonObject said
                    && new JsonPrimitive("disconnect").equals(said.get("type"))
                    && new JsonPrimitive("warning").equals(said.get("reason"));
        } catch (JsonParseException e) {
            return false;
        }
    }
}
