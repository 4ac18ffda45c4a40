package dev.clientcheck.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several things done at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    @SafeVarargs
    public static <T> List<T> all(Callable<T>... doings) throws Exception {
        var start = new CyclicBarrier(doings.length);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<Future<T>>();
            for (Callable<T> doing : doings) {
                results.add(threads.submit(() -> {
                    start.await();
                    return doing.call();
                }));
            }
            var all = new ArrayList<T>();
            for (Future<T> result : results) {
                all.add(result.get());
            }
            return all;
        }
    }
}
