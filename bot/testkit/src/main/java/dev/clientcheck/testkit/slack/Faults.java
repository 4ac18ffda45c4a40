package dev.clientcheck.testkit.slack;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** What will go wrong with the next calls, by method. */
final class Faults {

    private final Map<String, Queue<Fault>> coming = new ConcurrentHashMap<>();

    void add(String method, Fault fault) {
        coming.computeIfAbsent(method, m -> new ConcurrentLinkedQueue<>()).add(fault);
    }

    @Nullable
    Fault next(String method) {
        Queue<Fault> faults = coming.get(method);
        return faults == null ? null : faults.poll();
    }
}
