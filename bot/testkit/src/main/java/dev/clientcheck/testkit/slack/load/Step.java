package dev.clientcheck.testkit.slack.load;

import dev.clientcheck.testkit.slack.Seen;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One thing that somebody does on the way through a check, after the command that began it.
 *
 * @param answered whether the program shows something new after it
 * @param doing takes what is on the screen, and returns what is there afterwards
 */
record Step(boolean answered, UnaryOperator<Seen> doing) {

    /** A check of late payment, from the first question to the recommendation. */
    static final List<Step> ALL = List.of(
            pick("opening.signs=payment"),
            press("opening.signs="),
            press("payment.pattern=late-but-pays"),
            press("payment.overdue-days=30"),
            press("payment.invoice-right=yes"),
            press("payment.explanation=cash-flow"),
            pick("payment.tried=reminded"),
            press("payment.tried="),
            press("context.amount-owed=unknown"));

    private static Step press(String value) {
        return new Step(true, screen -> screen.press(value));
    }

    /** Picks something in a list, of which the program is told; it counts when it is submitted. */
    private static Step pick(String value) {
        return new Step(false, screen -> screen.select(value));
    }
}
