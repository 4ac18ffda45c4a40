package dev.clientcheck.testkit;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** What will go wrong with the next calls, by method. */
public final class Faults<F> {

    private final Map<String, Queue<F>> coming = new ConcurrentHashMap<>();

    public void add(String method, F fault) {
        coming.computeIfAbsent(method, m -> new ConcurrentLinkedQueue<>()).add(fault);
    }

    public @Nullable F next(String method) {
        Queue<F> faults = coming.get(method);
        return faults == null ? null : faults.poll();
    }
}
