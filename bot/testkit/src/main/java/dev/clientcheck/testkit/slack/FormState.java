package dev.clientcheck.testkit.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clientcheck.testkit.Json;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a user has chosen and typed. It stays when the blocks change, as long as the names of both ids do. */
final class FormState {

    /** The name of an element: its block and itself. */
    private record Name(String blockId, String actionId, String type) {

        static Name of(Control control) {
            return new Name(control.blockId(), control.actionId(), control.type());
        }
    }

    private final Map<Name, JsonNode> entered = new ConcurrentHashMap<>();

    void enter(Control control, JsonNode value) {
        entered.put(Name.of(control), value);
    }

    JsonNode value(Control control) {
        JsonNode value = entered.get(Name.of(control));
        return value == null
                ? control.element().path(Element.keys(control.element()).initial())
                : value;
    }

    /** Returns the state as payloads have it: block, then action, then value. */
    ObjectNode values(JsonNode blocks) {
        ObjectNode values = Json.object();
        for (Control control : Controls.elements(blocks)) {
            if (Element.holdsValue(control.element())) {
                values.withObjectProperty(control.blockId())
                        .set(control.actionId(), Element.value(control.element(), value(control)));
            }
        }
        return values;
    }
}
