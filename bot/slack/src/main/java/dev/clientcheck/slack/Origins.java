package dev.clientcheck.slack;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads where something was done from what Slack tells of it. */
final class Origins {

    private Origins() {}

    static Origin of(@Nullable String channel, @Nullable String name, @Nullable String responseUrl, boolean direct) {
        return new Origin(text(channel), shown(text(name)), text(responseUrl), "", direct);
    }

    /** For private channels and conversations Slack tells a kind instead of a name. */
    private static String shown(String name) {
        return switch (name) {
            case "privategroup", "directmessage" -> "";
            default -> name.startsWith("mpdm-") ? "" : name;
        };
    }

    private static String text(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
