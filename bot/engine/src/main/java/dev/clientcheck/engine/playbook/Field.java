package dev.clientcheck.engine.playbook;

import java.util.List;
import java.util.Optional;

/**
 * Something in a draft that differs from client to client.
 *
 * @param from the question, or "client", that it is known from
 * @param keptForPerson whether it stays the same for the next client
 */
public record Field(String id, Kind kind, Optional<String> from, boolean keptForPerson, List<String> choices) {

    public Field {
        choices = List.copyOf(choices);
    }

    /** What form a value has. */
    public enum Kind {
        TEXT,
        DATE,
        NUMBER,
        MONEY,
        ROUND
    }
}
