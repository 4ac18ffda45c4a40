package dev.clientcheck.engine.rule;

/** What conditions may ask about while answers are judged: the answers that count, and what was found so far. */
public interface Facts {

    /** The answer to a question as {@link dev.clientcheck.engine.question.Codes} has it. */
    int answer(int question);

    boolean chosen(int sign);

    Level level(int sign);

    Recommendation recommendation(int sign);

    boolean tried(int sign);

    boolean override(int sign);

    /** What the signs together recommend. */
    Recommendation recommendation();

    /** Whether any sign was overridden. */
    boolean override();
}
