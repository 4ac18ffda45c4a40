package dev.clientcheck.testkit.slack;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Everything that the app has done wrong so far. */
final class Complaints {

    private final Queue<Complaint> all = new ConcurrentLinkedQueue<>();
    private final Journal journal;

    Complaints(Journal journal) {
        this.journal = journal;
    }

    void add(Complaint.Kind kind, String about, String message) {
        var complaint = new Complaint(kind, about, message);
        all.add(complaint);
        journal.note("complaint", complaint.toString());
    }

    /** Complains of a refusal, unless it can happen to any app. */
    void add(String about, Refusal refusal) {
        if (refusal.isMistake()) {
            add(Complaint.Kind.REFUSED, about, refusal.inWords());
        }
    }

    List<Complaint> serious() {
        return all.stream()
                .filter(complaint -> complaint.kind() != Complaint.Kind.WARNING)
                .toList();
    }

    List<Complaint> warnings() {
        return all.stream()
                .filter(complaint -> complaint.kind() == Complaint.Kind.WARNING)
                .toList();
    }

    void forget() {
        all.clear();
    }
}
