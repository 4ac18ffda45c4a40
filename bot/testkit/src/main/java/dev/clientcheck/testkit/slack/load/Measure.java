package dev.clientcheck.testkit.slack.load;

/** What is measured, each from the moment at which somebody meant to act. */
enum Measure {
    FIRST_COMMAND("command of somebody new -> question"),
    COMMAND("command -> acknowledged with question"),
    PRESS("press -> acknowledged"),
    ANSWER("press -> next question at response_url");

    private final String words;

    Measure(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
