package dev.clientcheck.testkit.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clientcheck.testkit.Json;

/** What becomes of an element when a user chooses in it, and how the app is told. */
final class Choice {

    private static final String[] TOLD_WITH_IT = {"confirm", "placeholder", "initial_option", "initial_options"};

    private Choice() {}

    /** Returns the value of an element in which exactly these options are chosen. */
    static JsonNode of(Control control, ArrayNode options) {
        if (Element.keys(control.element()).holds() == Element.Holds.SEVERAL) {
            return options;
        }
        if (options.size() != 1) {
            throw new AssertionError("Only one option can be chosen in " + control.actionId());
        }
        return options.get(0);
    }

    /** Returns the value of an element after one option is pressed: several options are switched on and off. */
    static JsonNode after(Control control, FormState state) {
        if (Element.keys(control.element()).holds() == Element.Holds.ONE) {
            return control.option();
        }
        ArrayNode options = Json.array();
        boolean wasChosen = false;
        for (JsonNode option : state.value(control)) {
            if (option.equals(control.option())) {
                wasChosen = true;
            } else {
                options.add(option);
            }
        }
        return wasChosen ? options : options.add(control.option());
    }

    /** Returns the action as payloads have it. */
    static ObjectNode action(Control control, FormState state, String timestamp) {
        JsonNode element = control.element();
        ObjectNode action = Json.object()
                .put("type", control.type())
                .put("action_id", control.actionId())
                .put("block_id", control.blockId());
        if (control.isButton()) {
            action.set("text", element.path("text"));
            for (String key : new String[] {"value", "style", "url"}) {
                if (element.hasNonNull(key)) {
                    action.set(key, element.get(key));
                }
            }
        } else if (Element.holdsValue(element)) {
            action.setAll(Element.value(element, state.value(control)));
        } else {
            action.set("selected_option", control.option());
        }
        for (String key : TOLD_WITH_IT) {
            if (element.hasNonNull(key)) {
                action.set(key, element.get(key));
            }
        }
        return action.put("action_ts", timestamp);
    }
}
