package dev.clientcheck.testkit.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clientcheck.testkit.Json;
import java.util.List;

/** One call of a method, with who calls and what they say. */
record ApiCall(String method, ObjectNode arguments, Credentials credentials, Backstage backstage) {

    String text(String key) {
        return Json.text(arguments, key);
    }

    boolean flag(String key) {
        String value = text(key);
        return value.equals("true") || value.equals("1");
    }

    JsonNode argument(String key) {
        return arguments.path(key);
    }

    String required(String key) throws Refusal {
        String value = text(key);
        if (value.isEmpty()) {
            throw Refusal.complaining("invalid_arguments", List.of("[ERROR] missing required field: " + key));
        }
        return value;
    }

    Installation installation() throws Refusal {
        return credentials.installation(backstage);
    }

    static ObjectNode ok() {
        return Json.object().put("ok", true);
    }
}
