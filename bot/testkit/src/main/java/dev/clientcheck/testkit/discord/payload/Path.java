package dev.clientcheck.testkit.discord.payload;

import org.jspecify.annotations.Nullable;

/** A place in a payload; written out only when something is wrong there. */
record Path(@Nullable Path parent, String step) {

    static final Path ROOT = new Path(null, "");

    Path to(String key) {
        return new Path(this, isRoot() ? key : "." + key);
    }

    Path to(int index) {
        return new Path(this, "[" + index + "]");
    }

    private boolean isRoot() {
        return parent == null;
    }

    @Override
    public String toString() {
        return (parent == null ? "" : parent) + step;
    }
}
