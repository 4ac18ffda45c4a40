package dev.clientcheck.testkit.slack;

import dev.clientcheck.testkit.Complaint;
import dev.clientcheck.testkit.Complaints;
import dev.clientcheck.testkit.Gate;
import dev.clientcheck.testkit.Journal;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Brings everything to the app, complains when it does not acknowledge, and tries again with events. */
final class Deliveries implements AutoCloseable {

    private final Journal journal;
    private final Complaints complaints;
    private final Gate gate = new Gate();
    private final Queue<Tampering> tamperings = new ConcurrentLinkedQueue<>();
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private volatile @Nullable Line line;
    private volatile Consumer<String> acknowledged = body -> {};
    private volatile Duration acknowledgeWithin = Duration.ofSeconds(3);
    private volatile List<Duration> retryDelays =
            List.of(Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(200));

    Deliveries(Journal journal, Complaints complaints) {
        this.journal = journal;
        this.complaints = complaints;
    }

    Gate gate() {
        return gate;
    }

    void use(Line other) {
        line = other;
    }

    boolean hasLine() {
        return line != null;
    }

    void whenAcknowledged(Consumer<String> told) {
        acknowledged = told;
    }

    private Line line() {
        Line known = line;
        if (known == null) {
            throw new IllegalStateException(
                    "Nobody has said how to reach the app: call deliverTo(requestUrl) or deliverOverSocketMode()");
        }
        return known;
    }

    void tamperWithNext(Tampering tampering) {
        tamperings.add(tampering);
    }

    void acknowledgeWithin(Duration time) {
        acknowledgeWithin = time;
    }

    void retryAfter(List<Duration> delays) {
        retryDelays = List.copyOf(delays);
    }

    /** Delivers what a user is waiting for. */
    Acknowledgement send(Parcel parcel) {
        return carry(parcel, first(), line());
    }

    /** Delivers an event in the background. What is returned is done when the app has it or nothing more is tried. */
    CompletableFuture<Void> sendEvent(Parcel event) {
        Line known = line();
        return CompletableFuture.runAsync(() -> tryRepeatedly(event, known), background);
    }

    private void tryRepeatedly(Parcel event, Line over) {
        Attempt attempt = first();
        for (Duration delay : retryDelays) {
            Acknowledgement answer = carry(event, attempt, over);
            if (!(answer instanceof Acknowledgement.Failed failed) || failed.wantsNoRetry()) {
                return;
            }
            try {
                Thread.sleep(delay);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            attempt = attempt.again(attempt.retry() + 1, failed.reason());
        }
        carry(event, attempt, over);
    }

    private Attempt first() {
        Tampering tampering = tamperings.poll();
        return new Attempt(0, "", tampering == null ? Tampering.NONE : tampering, acknowledgeWithin);
    }

    private Acknowledgement carry(Parcel parcel, Attempt attempt, Line over) {
        gate.pass();
        long started = System.nanoTime();
        Acknowledgement answer = over.carry(parcel, attempt);
        if (answer instanceof Acknowledgement.Accepted accepted) {
            acknowledged.accept(accepted.body());
        }
        if (attempt.tampering() == Tampering.TWICE) {
            over.carry(parcel, attempt);
        }
        long millis = (System.nanoTime() - started) / 1_000_000;
        switch (answer) {
            case Acknowledgement.Accepted accepted ->
                journal.toApp(parcel.name(), "acknowledged in " + millis + " ms " + accepted.body(), parcel.payload());
            case Acknowledgement.Failed failed -> {
                journal.toApp(parcel.name(), "failed after " + millis + " ms: " + failed, parcel.payload());
                complain(parcel, attempt, failed);
            }
        }
        return answer;
    }

    private void complain(Parcel parcel, Attempt attempt, Acknowledgement.Failed failed) {
        if (attempt.tampering() == Tampering.NONE) {
            complaints.add(
                    Complaint.Kind.UNACKNOWLEDGED, parcel.name(), failed.shown() + " (" + failed.details() + ")");
        }
    }

    @Override
    public void close() {
        gate.open();
        background.shutdownNow();
    }
}
