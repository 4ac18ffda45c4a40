package dev.clientcheck.testkit.load;

/** One check of one person, who does one thing after the other. */
interface Visit {

    /** Does the next thing and returns when it is answered. */
    void step(int number, Stopwatch stopwatch);
}
