package dev.clientcheck.testkit.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The modals that one user has before them, one on top of the other. */
final class Modals {

    static final int MOST = 3;

    private final List<View> stack = new ArrayList<>();
    private final Views all;

    Modals(Views all) {
        this.all = all;
    }

    /** Shows a modal in place of whatever there was. */
    synchronized void open(View view) {
        clear();
        put(view);
    }

    /** Returns whether there was room for one more. */
    synchronized boolean push(View view) {
        if (stack.size() >= MOST) {
            return false;
        }
        put(view);
        return true;
    }

    private void put(View view) {
        stack.add(view);
        all.add(view);
    }

    synchronized void close(View view) {
        if (stack.remove(view)) {
            end(view);
        }
    }

    synchronized void clear() {
        stack.forEach(this::end);
        stack.clear();
    }

    private void end(View view) {
        view.close();
        all.remove(view);
    }

    synchronized Optional<View> top() {
        return stack.isEmpty() ? Optional.empty() : Optional.of(stack.getLast());
    }
}
