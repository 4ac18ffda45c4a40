package dev.clientcheck.testkit.discord.payload;

/** The length of texts as Discord counts it. */
final class Text {

    private Text() {}

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
