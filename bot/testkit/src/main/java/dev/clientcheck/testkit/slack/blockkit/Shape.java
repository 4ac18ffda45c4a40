package dev.clientcheck.testkit.slack.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A JSON object with the keys it must have and those it may have. Any other key is an error. */
final class Shape implements Rule {

    private final Map<String, Rule> keys = new HashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private Rule whole = Rules.ANYTHING;

    static Shape object() {
        return new Shape();
    }

    /** An object that says what it is in its key "type", which whoever chose this shape has already read. */
    static Shape typed() {
        return new Shape().may("type", Rules.ANYTHING);
    }

    Shape must(String key, Rule rule) {
        required.add(key);
        return may(key, rule);
    }

    Shape may(String key, Rule rule) {
        keys.put(key, rule);
        return this;
    }

    /** Adds a check of the object as a whole, which runs after those of its keys. */
    Shape also(Rule rule) {
        whole = whole.and(rule);
        return this;
    }

    @Override
    public void check(JsonNode value, Path at, Problems problems) {
        if (!value.isObject()) {
            problems.add(at, "must be an object");
            return;
        }
        for (String key : required) {
            if (!value.hasNonNull(key)) {
                problems.add(at, "missing required field: " + key);
            }
        }
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            Rule rule = keys.get(entry.getKey());
            if (rule == null) {
                problems.add(at, "no more keys allowed: " + entry.getKey());
            } else if (!entry.getValue().isNull()) {
                rule.check(entry.getValue(), at.to(entry.getKey()), problems);
            }
        }
        whole.check(value, at, problems);
    }
}
