package dev.clientcheck.testkit.discord.payload;

import java.util.ArrayList;
import java.util.List;

/** The problems that were found in one payload so far. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(Path at, Code code, String message) {
        found.add(new Problem(at.toString(), code.toString(), message));
    }

    void required(Path at) {
        add(at, Code.BASE_TYPE_REQUIRED, "This field is required");
    }

    void tooMany(Path at, int most) {
        add(at, Code.BASE_TYPE_MAX_LENGTH, "Must be " + most + " or fewer in length.");
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Problem> all() {
        return List.copyOf(found);
    }
}
