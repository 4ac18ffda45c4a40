package dev.clientcheck.engine.rule;

import java.util.List;
import java.util.Optional;

/** Lines that are read from the top; the first whose condition holds decides. */
public record DecisionList<T>(List<Line<T>> lines) {

    /** One line: what follows when its condition holds. */
    public record Line<T>(T result, Condition when) {}

    public DecisionList {
        lines = List.copyOf(lines);
    }

    public Optional<T> decide(Facts facts) {
        int line = decidingLine(facts);
        return line < 0 ? Optional.empty() : Optional.of(lines.get(line).result());
    }

    /** The place of the line that decides, or -1 when none does. */
    public int decidingLine(Facts facts) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).when().holds(facts)) {
                return i;
            }
        }
        return -1;
    }
}
