package dev.clientcheck.engine.judging;

import dev.clientcheck.engine.rule.Condition;
import dev.clientcheck.engine.rule.Level;

/**
 * How the signs become one recommendation, and how much of the answer one screen shows.
 *
 * @param strongerSigns so many signs at {@code strongerAt} or worse make the recommendation one step stronger
 * @param high from so many percent of known answers the confidence is high
 * @param medium from so many percent it is medium
 */
public record Verdict(
        int strongerSigns,
        Level strongerAt,
        int high,
        int medium,
        int shownChanges,
        int shownSteps,
        Condition planIncomeFirst) {}
