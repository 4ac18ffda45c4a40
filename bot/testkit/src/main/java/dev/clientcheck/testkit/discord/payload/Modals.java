package dev.clientcheck.testkit.discord.payload;

import com.fasterxml.jackson.databind.JsonNode;

/** The forms that are opened for somebody to fill in. */
final class Modals {

    private Modals() {}

    static void check(JsonNode modal, Path at, Problems problems) {
        var all = Component.allIn(modal, at);
        for (Component component : all) {
            if (component.json().path("disabled").asBoolean()) {
                problems.add(
                        component.at().to("disabled"),
                        Code.COMPONENT_FIELD_NOT_ALLOWED,
                        "Nothing in a modal may be disabled");
            }
            requiredAsksForOne(component, problems);
            label(component, problems);
        }
        ComponentRules.check(all, problems);
    }

    private static void requiredAsksForOne(Component component, Problems problems) {
        boolean required = component.json().path("required").asBoolean(true);
        if (required && component.has("min_values") && component.number("min_values", 1) == 0) {
            problems.add(
                    component.at().to("min_values"),
                    Code.SELECT_COMPONENT_INVALID_BOUNDS,
                    "min_values must be at least 1 where something is required");
        }
    }

    /** An input in a row carries its own label; one in a label must not have a second. */
    private static void label(Component parent, Problems problems) {
        JsonNode row = parent.json().path("components").path(0);
        if (parent.type() == Component.ACTION_ROW && !row.hasNonNull("label")) {
            problems.required(parent.at().to("components").to(0).to("label"));
        }
        if (parent.type() == Component.LABEL && parent.json().path("component").hasNonNull("label")) {
            problems.add(
                    parent.at().to("component").to("label"),
                    Code.COMPONENT_FIELD_NOT_ALLOWED,
                    "The label stands on the label component");
        }
    }
}
