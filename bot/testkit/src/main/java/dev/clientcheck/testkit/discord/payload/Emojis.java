package dev.clientcheck.testkit.discord.payload;

import com.fasterxml.jackson.databind.JsonNode;

/** The emojis on buttons and options: one of a server, by its id, or one that is a character. */
final class Emojis {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int VARIATION_SELECTOR = 0xFE0F;
    private static final int KEYCAP = 0x20E3;
    private static final int LAST_ASCII = 0x7F;
    private static final int FIRST_TAG = 0xE0020;
    private static final int LAST_TAG = 0xE007F;

    private Emojis() {}

    static void check(JsonNode emoji, Path at, Problems problems) {
        if (emoji.isObject()
                && !emoji.hasNonNull("id")
                && !isEmoji(emoji.path("name").asText())) {
            problems.add(at.to("name"), Code.COMPONENT_INVALID_EMOJI, "Invalid emoji");
        }
    }

    private static boolean isEmoji(String name) {
        return name.codePoints().allMatch(Emojis::isPart)
                && name.codePoints().anyMatch(character -> character > LAST_ASCII);
    }

    private static boolean isPart(int character) {
        return Character.isEmoji(character)
                || character == ZERO_WIDTH_JOINER
                || character == VARIATION_SELECTOR
                || character == KEYCAP
                || (character >= FIRST_TAG && character <= LAST_TAG);
    }
}
