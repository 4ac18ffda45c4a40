package dev.clientcheck.testkit.load;

/** What is measured, each from the moment at which somebody meant to act. */
enum Measure {
    SUGGESTION("typing a name -> suggestions", false),
    FIRST_COMMAND("command of somebody new -> question", true),
    COMMAND("command -> acknowledged with question", true),
    PRESS("press -> acknowledged", false),
    PRESS_IN_PLACE("press -> acknowledged with question", true),
    NEXT_QUESTION("press -> next question at response_url", false),
    TYPED("typed message -> reply", false);

    private final String words;
    private final boolean answered;

    Measure(String words, boolean answered) {
        this.words = words;
        this.answered = answered;
    }

    /** Whether the acknowledgement must bring the answer with it. */
    boolean isAnswered() {
        return answered;
    }

    @Override
    public String toString() {
        return words;
    }
}
