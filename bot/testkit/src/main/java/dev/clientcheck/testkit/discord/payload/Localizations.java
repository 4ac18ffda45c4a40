package dev.clientcheck.testkit.discord.payload;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** The translations of a name or a description, kept under the locales that Discord has. */
final class Localizations {

    private static final List<String> FIELDS = List.of("name_localizations", "description_localizations");
    private static final Set<String> LOCALES = Set.of(
            "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl",
            "pt-BR", "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW",
            "ko");

    private Localizations() {}

    static void checkKeys(JsonNode owner, Path at, Problems problems) {
        for (String field : FIELDS) {
            owner.path(field).fieldNames().forEachRemaining(locale -> {
                if (!LOCALES.contains(locale)) {
                    problems.add(
                            at.to(field).to(locale),
                            Code.APPLICATION_COMMAND_INVALID_LOCALE,
                            "Discord has no locale \"" + locale + "\"");
                }
            });
        }
    }

    /** The length of a text or of the longest of its translations. */
    static int longest(JsonNode owner, String field) {
        int longest = Text.length(owner.path(field).asText(""));
        for (JsonNode translation : owner.path(field + "_localizations")) {
            longest = Math.max(longest, Text.length(translation.asText()));
        }
        return longest;
    }
}
