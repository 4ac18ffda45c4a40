package dev.clientcheck.testkit.discord.payload;

import com.fasterxml.jackson.databind.JsonNode;

/** The suggestions while somebody is still typing an option. */
final class Autocomplete {

    private Autocomplete() {}

    static void check(JsonNode choices, Path at, Problems problems) {
        for (int i = 0; i < choices.size(); i++) {
            Localizations.checkKeys(choices.get(i), at.to(i), problems);
        }
    }
}
