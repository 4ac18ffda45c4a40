package dev.clientcheck.engine.rule;

/** Says what is wrong with the wording of a condition and what to write instead. */
public final class RuleException extends RuntimeException {

    private final String problem;

    RuleException(String problem) {
        super(problem);
        this.problem = problem;
    }

    public String problem() {
        return problem;
    }
}
