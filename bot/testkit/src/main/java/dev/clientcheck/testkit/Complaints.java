package dev.clientcheck.testkit;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Everything that the app has done wrong so far. */
public final class Complaints {

    private final Queue<Complaint> all = new ConcurrentLinkedQueue<>();
    private final Journal journal;

    public Complaints(Journal journal) {
        this.journal = journal;
    }

    public void add(Complaint.Kind kind, String about, String message) {
        var complaint = new Complaint(kind, about, message);
        all.add(complaint);
        journal.note("complaint", complaint.toString());
    }

    public List<Complaint> serious() {
        return all.stream()
                .filter(complaint -> complaint.kind() != Complaint.Kind.WARNING)
                .toList();
    }

    public List<Complaint> warnings() {
        return all.stream()
                .filter(complaint -> complaint.kind() == Complaint.Kind.WARNING)
                .toList();
    }

    public void forget() {
        all.clear();
    }
}
