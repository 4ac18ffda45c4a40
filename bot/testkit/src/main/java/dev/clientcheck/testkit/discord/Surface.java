package dev.clientcheck.testkit.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Something that a user looks at and can act on. */
sealed interface Surface permits Message, Modal, Notice {

    /** Returns whether the user no longer has it before them. */
    boolean isGone();

    ArrayNode components();

    ObjectNode json();
}
