package dev.clientcheck.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** What happened between the platform and the app, in both directions, and how often what was called. */
public final class Journal {

    private static final int MOST = 10_000;

    private final Deque<JournalEntry> entries = new ArrayDeque<>();
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
    private int most = MOST;

    /** Keeps only the last so many entries from now on; none at all when it is 0. What was called is always counted. */
    public synchronized void keepLast(int most) {
        this.most = most;
        shorten();
    }

    public synchronized List<JournalEntry> entries() {
        return List.copyOf(entries);
    }

    /** Returns the entries about one method or delivery, such as "chat.postMessage" or "slash_commands". */
    public List<JournalEntry> entries(String what) {
        return entries().stream().filter(entry -> entry.what().equals(what)).toList();
    }

    /** Returns how often a method was called or a delivery was made since the beginning. */
    public long count(String what) {
        LongAdder count = counts.get(what);
        return count == null ? 0 : count.sum();
    }

    public Map<String, Long> counts() {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().sum(), Long::sum, TreeMap::new));
    }

    public void fromApp(String what, String summary, JsonNode content) {
        counted(what);
        add(JournalEntry.Direction.FROM_APP, what, summary, content);
    }

    public void toApp(String what, String summary, JsonNode content) {
        counted(what);
        add(JournalEntry.Direction.TO_APP, what, summary, content);
    }

    public void note(String what, String summary) {
        add(JournalEntry.Direction.NOTE, what, summary, MissingNode.getInstance());
    }

    /** Counts something that is too frequent to be written down. */
    public void counted(String what) {
        counts.computeIfAbsent(what, w -> new LongAdder()).increment();
    }

    private synchronized void add(JournalEntry.Direction direction, String what, String summary, JsonNode content) {
        if (most > 0) {
            entries.add(new JournalEntry(Instant.now(), direction, what, summary, content));
            shorten();
        }
    }

    private void shorten() {
        while (entries.size() > most) {
            entries.removeFirst();
        }
    }

    /** Returns everything that is kept, one line each. */
    @Override
    public String toString() {
        return entries().stream().map(JournalEntry::toString).collect(Collectors.joining("\n"));
    }
}
