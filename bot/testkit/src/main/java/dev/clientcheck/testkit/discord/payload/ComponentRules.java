package dev.clientcheck.testkit.discord.payload;

import java.util.HashSet;
import java.util.List;

/** The rules for components, of messages and modals alike. */
final class ComponentRules {

    private ComponentRules() {}

    static void check(List<Component> components, Problems problems) {
        for (Component component : components) {
            switch (component.type()) {
                case Component.ACTION_ROW -> row(component, problems);
                case Component.BUTTON -> Buttons.check(component, problems);
                case Component.STRING_SELECT, Component.CHECKBOX_GROUP, Component.RADIO_GROUP -> {
                    Choosing.check(component, problems);
                    Options.check(component, problems);
                }
                case Component.USER_SELECT,
                        Component.ROLE_SELECT,
                        Component.MENTIONABLE_SELECT,
                        Component.CHANNEL_SELECT,
                        Component.FILE_UPLOAD -> Choosing.check(component, problems);
                case Component.TEXT_DISPLAY -> notBlank(component, "content", problems);
                case Component.LABEL -> notBlank(component, "label", problems);
                case Component.TEXT_INPUT -> TextInputs.check(component, problems);
                default -> {}
            }
        }
        unique(components, problems);
    }

    /** Blanks at both ends of a text are dropped before it is measured. */
    private static void notBlank(Component component, String field, Problems problems) {
        if (component.text(field).isBlank()) {
            problems.required(component.at().to(field));
        }
    }

    /** A select is as wide as five buttons. */
    private static void row(Component row, Problems problems) {
        var children = Component.allIn(row.json(), row.at());
        boolean buttonsOnly = children.stream().allMatch(child -> child.type() == Component.BUTTON);
        if (!buttonsOnly && children.size() > 1) {
            problems.add(
                    children.get(1).at(),
                    Code.COMPONENT_LAYOUT_WIDTH_EXCEEDED,
                    "A row has up to five buttons or one select");
        }
    }

    /** An id of 0 counts as none. */
    private static void unique(List<Component> components, Problems problems) {
        var customIds = new HashSet<String>();
        var ids = new HashSet<Integer>();
        for (Component component : components) {
            if (component.has("custom_id") && !customIds.add(component.text("custom_id"))) {
                problems.add(
                        component.at().to("custom_id"),
                        Code.COMPONENT_CUSTOM_ID_DUPLICATED,
                        "Component custom id cannot be duplicated");
            }
            int id = component.number("id", 0);
            if (id != 0 && !ids.add(id)) {
                problems.add(
                        component.at().to("id"), Code.COMPONENT_ID_DUPLICATED, "Component id cannot be duplicated");
            }
        }
    }
}
