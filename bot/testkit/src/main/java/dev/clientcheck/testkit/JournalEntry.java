package dev.clientcheck.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * One thing that happened.
 *
 * @param what the method that was called, the delivery that was made, or another word for it
 * @param summary a few words about how it went
 * @param content what was sent, or a missing node
 */
public record JournalEntry(Instant at, Direction direction, String what, String summary, JsonNode content) {

    /** Who spoke. */
    public enum Direction {
        /** The app called the platform. */
        FROM_APP,
        /** The platform called the app. */
        TO_APP,
        /** Something that went over no wire. */
        NOTE
    }

    @Override
    public String toString() {
        String arrow = switch (direction) {
            case FROM_APP -> "<-";
            case TO_APP -> "->";
            case NOTE -> "  ";
        };
        return at + " " + arrow + " " + what + " " + summary + (content.isMissingNode() ? "" : " " + content);
    }
}
