package dev.clientcheck.engine.playbook;

import dev.clientcheck.engine.rule.Condition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/** What was found wrong with a playbook so far, and where each of its conditions stands. */
final class Report {

    private final List<Problem> problems = new ArrayList<>();
    private final IdentityHashMap<Condition, Problem> places = new IdentityHashMap<>();

    void add(Problem problem) {
        problems.add(problem);
    }

    void addAll(Report other) {
        problems.addAll(other.problems);
    }

    void place(Condition condition, Problem place) {
        places.put(condition, place);
    }

    /** Reports something about a condition, where it stands. */
    void add(Condition condition, String message) {
        Problem place = places.getOrDefault(condition, new Problem("", 0, "", ""));
        add(new Problem(place.file(), place.line(), place.id(), message));
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    PlaybookException exception() {
        return new PlaybookException(problems.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::file)
                        .thenComparingInt(Problem::line)
                        .thenComparing(Problem::id)
                        .thenComparing(Problem::message))
                .toList());
    }
}
