package dev.clientcheck.testkit.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;

/** Something with blocks that a user looks at and can act on. */
sealed interface Surface permits Message, View, Notice {

    /** Returns whether the user no longer has it before them. */
    boolean isGone();

    ArrayNode blocks();

    /** Returns what a user has chosen and typed there so far. */
    FormState stateFor(SlackUser user);
}
