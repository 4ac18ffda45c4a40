package dev.clientcheck.engine.talk;

import dev.clientcheck.engine.memory.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a turn ends.
 *
 * @param check the check as it stands after it, to be saved when it changed; none when it is about none
 * @param over whether the person is done for now
 */
record Outcome(Optional<Check> check, List<Part> parts, boolean over) {

    Outcome {
        parts = List.copyOf(parts);
    }

    static Outcome of(Check check, List<Part> parts) {
        return new Outcome(Optional.of(check), parts, false);
    }

    static Outcome of(Check check, Part... parts) {
        return of(check, List.of(parts));
    }

    static Outcome withoutCheck(Part... parts) {
        return new Outcome(Optional.empty(), List.of(parts), false);
    }

    /** The same with something said first. */
    Outcome after(List<? extends Part> first) {
        var all = new ArrayList<Part>(first);
        all.addAll(parts);
        return new Outcome(check, all, over);
    }

    Outcome after(Part first) {
        return after(List.of(first));
    }

    Outcome asLast() {
        return new Outcome(check, parts, true);
    }
}
