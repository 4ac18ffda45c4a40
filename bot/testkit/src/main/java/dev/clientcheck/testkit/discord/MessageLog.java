package dev.clientcheck.testkit.discord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The latest messages in a channel. */
final class MessageLog {

    private static final int MOST = 2_000;

    private final Map<String, Message> byId = latest();
    private final Map<String, Message> byNonce = latest();

    private static Map<String, Message> latest() {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Message> eldest) {
                return size() > MOST;
            }
        };
    }

    synchronized void add(Message message) {
        byId.put(message.id(), message);
    }

    synchronized Optional<Message> find(String id) {
        return Optional.ofNullable(byId.get(id)).filter(message -> !message.isGone());
    }

    /** Returns those that are still there, the oldest first. */
    synchronized List<Message> all(Predicate<Message> wanted) {
        return byId.values().stream()
                .filter(message -> !message.isGone() && wanted.test(message))
                .toList();
    }

    /** Remembers with what the bot marks a message so that it is not sent twice. */
    synchronized void mark(String nonce, Message message) {
        byNonce.put(nonce, message);
    }

    synchronized @Nullable Message marked(String nonce) {
        return byNonce.get(nonce);
    }
}
