package dev.clientcheck.testkit.discord.payload;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The embeds of a message, which have a bound in common. */
final class Embeds {

    private static final int MOST_TEXT = 6000;
    private static final List<String> TEXTS = List.of("/title", "/description", "/footer/text", "/author/name");

    private Embeds() {}

    static void check(Message message, Problems problems) {
        JsonNode embeds = message.data().path("embeds");
        Path at = message.at().to("embeds");
        int length = 0;
        for (int i = 0; i < embeds.size(); i++) {
            length += length(embeds.get(i));
            fields(embeds.get(i).path("fields"), at.to(i).to("fields"), problems);
        }
        if (length > MOST_TEXT) {
            problems.add(at, Code.MAX_EMBED_SIZE_EXCEEDED, "Embed size exceeds maximum size of " + MOST_TEXT);
        }
    }

    private static void fields(JsonNode fields, Path at, Problems problems) {
        for (int i = 0; i < fields.size(); i++) {
            for (String part : List.of("name", "value")) {
                if (fields.get(i).path(part).asText().isBlank()) {
                    problems.required(at.to(i).to(part));
                }
            }
        }
    }

    private static int length(JsonNode embed) {
        int length = TEXTS.stream()
                .mapToInt(text -> Text.length(embed.at(text).asText("")))
                .sum();
        for (JsonNode field : embed.path("fields")) {
            length += Text.length(field.path("name").asText())
                    + Text.length(field.path("value").asText());
        }
        return length;
    }
}
