package dev.clientcheck.testkit.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clientcheck.testkit.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A form over everything else, as one user has it before them, with what they have entered. */
final class Modal implements Surface {

    private final ObjectNode json;
    private final Interaction opener;
    private final Map<String, List<String>> entered = new ConcurrentHashMap<>();

    Modal(ObjectNode json, Interaction opener) {
        this.json = json;
        this.opener = opener;
    }

    String customId() {
        return Json.text(json, "custom_id");
    }

    String title() {
        return Json.text(json, "title");
    }

    /** Returns what the user answered with it, which decides where it leads to. */
    Interaction opener() {
        return opener;
    }

    void enter(String field, List<String> values) {
        entered.put(field, List.copyOf(values));
    }

    Optional<List<String>> entered(String field) {
        return Optional.ofNullable(entered.get(field));
    }

    @Override
    public boolean isGone() {
        return opener.user().openModal().filter(this::equals).isEmpty();
    }

    @Override
    public ArrayNode components() {
        return json.path("components") instanceof ArrayNode components ? components : Json.array();
    }

    @Override
    public ObjectNode json() {
        return json;
    }
}
