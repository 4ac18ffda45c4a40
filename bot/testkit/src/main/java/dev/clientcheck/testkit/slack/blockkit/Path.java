package dev.clientcheck.testkit.slack.blockkit;

import org.jspecify.annotations.Nullable;

/** A place in a piece of JSON; written out only when something is wrong there. */
record Path(@Nullable Path parent, String step) {

    static Path of(String step) {
        return new Path(null, step);
    }

    Path to(String key) {
        return new Path(this, key);
    }

    Path to(int index) {
        return new Path(this, Integer.toString(index));
    }

    @Override
    public String toString() {
        return (parent == null ? "" : parent) + "/" + step;
    }
}
