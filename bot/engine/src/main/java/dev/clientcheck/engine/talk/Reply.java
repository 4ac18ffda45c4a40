package dev.clientcheck.engine.talk;

import java.util.List;
import java.util.Optional;

/**
 * What the bot answers.
 *
 * @param check the check that the conversation is about now
 * @param over whether the person is done for now
 */
public record Reply(Optional<String> check, List<Part> parts, boolean over) {

    public Reply {
        parts = List.copyOf(parts);
    }
}
