package dev.clientcheck.web.chat;

/**
 * One thing that was said in the conversation.
 *
 * @param mine whether the person said it
 * @param language the language that it is in, as a tag
 */
record Message(boolean mine, String language, Html past, Html live) {

    static Message mine(String words, String language) {
        Html shown = Html.words(words);
        return new Message(true, language, shown, shown);
    }

    static Message theirs(Screen screen, String language) {
        return new Message(false, language, screen.past(), screen.live());
    }
}
