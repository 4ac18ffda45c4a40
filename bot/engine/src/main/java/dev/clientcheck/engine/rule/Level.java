package dev.clientcheck.engine.rule;

/** How bad a sign stands, from harmless to the worst. */
public enum Level {
    CLEAR,
    WATCH,
    PROBLEM,
    CRITICAL;

    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** One step better, but never all clear: what was bad and got better is still worth watching. */
    public Level softened() {
        return this == CRITICAL ? PROBLEM : this == PROBLEM ? WATCH : this;
    }
}
