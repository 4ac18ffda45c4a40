package dev.clientcheck.discord;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Everything that goes into the log while it is open, with the details that are left out otherwise; JDA's own is off. */
final class Log implements AutoCloseable {

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            lines.add(new SimpleFormatter().formatMessage(entry) + trace(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private final Logger root = Logger.getLogger("");
    private final Logger ours = Logger.getLogger("dev.clientcheck");
    private final Level before = root.getLevel();

    private Log() {
        handler.setLevel(Level.ALL);
        root.addHandler(handler);
        root.setLevel(Level.INFO);
        ours.setLevel(Level.ALL);
    }

    static Log open() {
        return new Log();
    }

    private static String trace(LogRecord entry) {
        if (entry.getThrown() == null) {
            return "";
        }
        var trace = new StringWriter();
        entry.getThrown().printStackTrace(new PrintWriter(trace, true));
        return "\n" + trace;
    }

    String text() {
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        root.removeHandler(handler);
        root.setLevel(before);
        ours.setLevel(null);
    }
}
