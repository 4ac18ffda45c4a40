package dev.clientcheck.engine.playbook;

import dev.clientcheck.engine.rule.Condition;
import java.util.List;

/**
 * One of the steps in which work with a client is ended.
 *
 * @param day counted from today
 */
public record EndingStep(String id, int day, List<Item> items) {

    public EndingStep {
        items = List.copyOf(items);
    }

    /**
     * One line of the checklist.
     *
     * @param id the step and the item: {@code prepare.back-up}
     */
    public record Item(String id, Condition when) {}
}
