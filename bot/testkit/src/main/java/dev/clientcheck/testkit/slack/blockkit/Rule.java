package dev.clientcheck.testkit.slack.blockkit;

import com.fasterxml.jackson.databind.JsonNode;

/** A check of one value. */
@FunctionalInterface
interface Rule {

    void check(JsonNode value, Path at, Problems problems);

    default Rule and(Rule other) {
        return (value, at, problems) -> {
            check(value, at, problems);
            other.check(value, at, problems);
        };
    }
}
