package dev.clientcheck.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.IntConsumer;

/**
 * The one writer of an SQLite file. It takes all turns that are waiting, commits them together and only then lets their
 * callers go on, so that a hundred turns at once wait for the disk once. A turn that fails takes back what it did and
 * leaves the others alone.
 */
final class GroupCommit implements AutoCloseable {

    private static final int MOST_TOGETHER = 256;

    private final Connection connection;
    private final IntConsumer together;
    private final BlockingQueue<Turn<?>> waiting = new LinkedBlockingQueue<>();
    private final Turn<Boolean> last = new Turn<>(connection -> true);
    private final Thread thread = new Thread(this::run, "store-writer");
    private boolean closed;

    /** @param together is told of every commit how many turns it took together */
    GroupCommit(Connection connection, IntConsumer together) {
        this.connection = connection;
        this.together = together;
        // Nobody whose turn was not committed has been told that it was, so the process may end at any time.
        thread.setDaemon(true);
        thread.start();
    }

    <T> T write(SqlWork<T> work) throws SQLException {
        var turn = new Turn<>(work);
        enqueue(turn);
        return turn.result();
    }

    private synchronized void enqueue(Turn<?> turn) throws SQLException {
        if (closed) {
            throw new SQLException("it is closed");
        }
        waiting.add(turn);
    }

    private void run() {
        var turns = new ArrayList<Turn<?>>();
        while (!turns.contains(last)) {
            turns.clear();
            try {
                turns.add(waiting.take());
            } catch (InterruptedException e) {
                continue; // Only close() ends this thread, after everything that waits.
            }
            waiting.drainTo(turns, MOST_TOGETHER - 1);
            commit(turns);
        }
    }

    private void commit(List<Turn<?>> turns) {
        try {
            execute("BEGIN IMMEDIATE");
            for (Turn<?> turn : turns) {
                execute("SAVEPOINT turn");
                if (!turn.run(connection)) {
                    execute("ROLLBACK TO turn");
                }
                execute("RELEASE turn");
            }
            execute("COMMIT");
            turns.forEach(Turn::settle);
            report(turns);
        } catch (SQLException | RuntimeException | Error e) {
            rollBack();
            turns.forEach(turn -> turn.settle(e));
        }
    }

    private void report(List<Turn<?>> turns) {
        int many = turns.contains(last) ? turns.size() - 1 : turns.size();
        if (many > 0) {
            together.accept(many);
        }
    }

    private void rollBack() {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            // SQLite has rolled back by itself, or nothing had begun.
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Commits what is waiting, then closes the connection. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            waiting.add(last);
        }
        try {
            last.result();
            connection.close();
        } catch (SQLException e) {
            throw new StoreException("The database did not close well: " + e.getMessage(), e);
        }
    }
}
