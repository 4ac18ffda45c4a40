package dev.clientcheck.engine.playbook;

import java.util.List;
import java.util.stream.Collectors;

/** Says everything that is wrong with a playbook, one problem a line. */
public final class PlaybookException extends RuntimeException {

    private final List<Problem> problems;

    public PlaybookException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
