package dev.clientcheck.testkit.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clientcheck.testkit.Json;
import dev.clientcheck.testkit.slack.blockkit.BlockKit;
import java.util.List;

/** A view as an app sends it, read and checked. */
final class ViewContent {

    private static final int MOST_BYTES = 250_000;

    private ViewContent() {}

    static ObjectNode modal(JsonNode sent) throws Refusal {
        ObjectNode view = object(sent);
        complainOf(BlockKit.problemsInModal(view));
        return view;
    }

    static ObjectNode home(JsonNode sent) throws Refusal {
        ObjectNode view = object(sent);
        complainOf(BlockKit.problemsInHome(view));
        return view;
    }

    private static ObjectNode object(JsonNode sent) throws Refusal {
        JsonNode view = sent.isTextual() ? Json.read(sent.textValue()) : sent;
        if (!(view instanceof ObjectNode object)) {
            throw Refusal.complaining("invalid_arguments", List.of("[ERROR] missing required field: view"));
        }
        if (Json.write(object).length() > MOST_BYTES) {
            throw Refusal.complaining("view_too_large", List.of());
        }
        return object;
    }

    private static void complainOf(List<String> problems) throws Refusal {
        if (!problems.isEmpty()) {
            throw Refusal.complaining("invalid_arguments", problems);
        }
    }
}
