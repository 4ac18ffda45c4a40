package dev.clientcheck.testkit.slack.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** A choice of shapes, told apart by the key "type". A type that is not among them is an error. */
final class Variants implements Rule {

    private final Map<String, Rule> shapes;

    Variants(Map<String, Rule> shapes) {
        this.shapes = shapes;
    }

    Variants only(String... types) {
        var some = new HashMap<String, Rule>();
        for (String type : types) {
            Rule shape = shapes.get(type);
            if (shape == null) {
                throw new IllegalArgumentException("There is no shape for " + type);
            }
            some.put(type, shape);
        }
        return new Variants(some);
    }

    @Override
    public void check(JsonNode value, Path at, Problems problems) {
        if (!value.isObject()) {
            problems.add(at, "must be an object");
            return;
        }
        String type = value.path("type").asText();
        Rule shape = shapes.get(type);
        if (shape == null) {
            problems.add(at.to("type"), "unsupported type: " + type);
        } else {
            shape.check(value, at, problems);
        }
    }
}
