package dev.clientcheck.testkit.discord.payload;

import java.util.List;

/** The buttons: of what style they are decides what they lead to. */
final class Buttons {

    private static final int LINK = 5;
    private static final int PREMIUM = 6;
    private static final List<String> SCHEMES = List.of("https://", "http://", "discord://");

    private Buttons() {}

    static void check(Component button, Problems problems) {
        switch (button.number("style", 0)) {
            case LINK -> link(button, problems);
            case PREMIUM -> premium(button, problems);
            default -> pressed(button, problems);
        }
        Emojis.check(button.json().path("emoji"), button.at().to("emoji"), problems);
    }

    private static void pressed(Component button, Problems problems) {
        if (!button.has("custom_id")) {
            problems.add(
                    button.at().to("custom_id"), Code.BUTTON_COMPONENT_CUSTOM_ID_REQUIRED, "A custom id is required");
        }
        if (button.has("url")) {
            exclusive(button, "url", problems);
        }
        forbidden(button, List.of("sku_id"), problems);
        labelled(button, problems);
    }

    private static void link(Component button, Problems problems) {
        if (button.has("custom_id")) {
            exclusive(button, "custom_id", problems);
        }
        if (!button.has("url")) {
            problems.required(button.at().to("url"));
        } else if (SCHEMES.stream().noneMatch(button.text("url")::startsWith)) {
            problems.add(
                    button.at().to("url"),
                    Code.URL_TYPE_INVALID_SCHEME,
                    "Scheme must be one of ('http', 'https', 'discord').");
        }
        forbidden(button, List.of("sku_id"), problems);
        labelled(button, problems);
    }

    private static void premium(Component button, Problems problems) {
        if (!button.has("sku_id")) {
            problems.required(button.at().to("sku_id"));
        }
        forbidden(button, List.of("custom_id", "url", "label", "emoji"), problems);
    }

    private static void labelled(Component button, Problems problems) {
        if (button.text("label").isBlank() && !button.has("emoji")) {
            problems.add(
                    button.at().to("label"),
                    Code.BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED,
                    "A label or an emoji is required");
        }
    }

    private static void exclusive(Component button, String field, Problems problems) {
        problems.add(
                button.at().to(field),
                Code.BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE,
                "A custom id and url cannot both be specified");
    }

    private static void forbidden(Component button, List<String> fields, Problems problems) {
        for (String field : fields) {
            if (button.has(field)) {
                problems.add(
                        button.at().to(field),
                        Code.COMPONENT_FIELD_NOT_ALLOWED,
                        "A button of this style has no " + field);
            }
        }
    }
}
