package dev.clientcheck.testkit.discord.payload;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** The translations of a name or a description, kept under the locales that Discord has. */
final class Localizations {

    private static final List<String> FIELDS = List.of("name_localizations", "description_localizations");
    private static final Set<String> LOCALES = Set.of(
            "ar", "bg", "cs", "da", "de", "el", "en-GB", "en-US", "es-419", "es-ES", "fi", "fr", "he", "hi", "hr", "hu",
            "id", "it", "ja", "ko", "lt", "nl", "no", "pl", "pt-BR", "ro", "ru", "sv-SE", "th", "tr", "uk", "vi",
            "zh-CN", "zh-TW");

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
