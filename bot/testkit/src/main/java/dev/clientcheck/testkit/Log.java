package dev.clientcheck.testkit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;

/**
 * Everything that goes into the log while it is open, with the details that are left out otherwise. A library that quotes
 * what people said is heard only when it is named.
 */
public final class Log implements AutoCloseable {

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
    private final List<Logger> libraries;
    private final Logger ours = Logger.getLogger("dev.clientcheck");
    private final Level before = root.getLevel();

    private Log(List<Logger> libraries) {
        this.libraries = libraries;
        handler.setLevel(Level.ALL);
        root.addHandler(handler);
        root.setLevel(Level.INFO);
        libraries.forEach(library -> library.setLevel(Level.INFO));
        ours.setLevel(Level.ALL);
    }

    /**
     * Begins to listen.
     *
     * @param libraries the names of those that are heard too; they are quiet again afterwards
     */
    public static Log open(String... libraries) {
        return new Log(Stream.of(libraries).map(Logger::getLogger).toList());
    }

    private static String trace(LogRecord entry) {
        if (entry.getThrown() == null) {
            return "";
        }
        var trace = new StringWriter();
        entry.getThrown().printStackTrace(new PrintWriter(trace, true));
        return "\n" + trace;
    }

    public String text() {
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        root.removeHandler(handler);
        root.setLevel(before);
        libraries.forEach(library -> library.setLevel(Level.OFF));
        ours.setLevel(null);
    }
}
