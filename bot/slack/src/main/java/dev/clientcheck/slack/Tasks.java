package dev.clientcheck.slack;

import dev.clientcheck.engine.talk.Failures;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Work that goes on after Slack was answered, each piece on a virtual thread of its own. Closing waits for all of it. */
final class Tasks implements AutoCloseable {

    /** Slack waits three seconds; half of it is left to the network. */
    private static final Duration IN_TIME = Duration.ofMillis(1500);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    void run(Runnable work) {
        threads.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                Failures.report(e);
            }
        });
    }

    /**
     * Does some work and returns its result when that is there soon enough to be the acknowledgement. Otherwise the result
     * goes to somebody later, and nothing is returned.
     */
    <T> Optional<T> inTime(Supplier<T> work, Consumer<T> later) {
        CompletableFuture<T> result = CompletableFuture.supplyAsync(work, threads);
        try {
            return Optional.of(result.get(IN_TIME.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            run(() -> later.accept(result.join()));
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
