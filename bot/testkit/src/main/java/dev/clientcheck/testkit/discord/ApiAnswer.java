package dev.clientcheck.testkit.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.clientcheck.testkit.Json;
import java.util.Collection;

/** What Discord answers to a call that it has carried out. */
record ApiAnswer(int status, JsonNode body) {

    static final ApiAnswer NOTHING = new ApiAnswer(204, MissingNode.getInstance());

    static ApiAnswer of(JsonNode body) {
        return new ApiAnswer(200, body);
    }

    static ApiAnswer of(Collection<? extends JsonNode> list) {
        ArrayNode array = Json.array();
        list.forEach(array::add);
        return of(array);
    }

    static ApiAnswer created(JsonNode body) {
        return new ApiAnswer(201, body);
    }
}
