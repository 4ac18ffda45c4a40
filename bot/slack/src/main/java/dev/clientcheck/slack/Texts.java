package dev.clientcheck.slack;

/** What people typed, as they typed it: Slack writes some characters in another way. */
final class Texts {

    private Texts() {}

    static String typed(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
