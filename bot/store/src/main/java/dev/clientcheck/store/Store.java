package dev.clientcheck.store;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.clientcheck.engine.memory.Checks;
import dev.clientcheck.engine.memory.Installations;
import dev.clientcheck.engine.memory.Preferences;
import java.time.Duration;

/** An open store: the place where checks, preferences and installations are kept, until it is closed. */
public final class Store implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final String ANYTHING = "SELECT workspace FROM installations WHERE workspace = ?";

    private final Database database;
    private final Probe probe;
    private final Checks checks;
    private final Preferences preferences;
    private final Installations installations;

    Store(Database database, Vault vault) {
        this.database = database;
        this.probe = new Probe(
                () -> database.read(Owner.workspace("none"), rows -> rows.query(ANYTHING, row -> row.getString(1))),
                SOON);
        this.checks = new StoredChecks(database);
        this.preferences = new StoredPreferences(database, Ticker.systemTicker());
        this.installations = new StoredInstallations(database, vault, Ticker.systemTicker());
    }

    /**
     * Opens the database, creates it when there is none, and brings its tables up to date.
     *
     * @throws StoreException when any of this is impossible; the message says what to do
     */
    public static Store open(StoreSettings settings) {
        var vault = new Vault(EncryptionKey.readAll(settings.encryptionKeys()));
        return new Store(Database.open(settings), vault);
    }

    public Checks checks() {
        return checks;
    }

    public Preferences preferences() {
        return preferences;
    }

    public Installations installations() {
        return installations;
    }

    /** Whether the database answers right now. It is really asked; no answer within two seconds is none. Never throws. */
    public boolean reachable() {
        return probe.isAnswered();
    }

    /** Waits for what is being saved, then lets go of the database. Nothing can be read or saved afterwards. */
    @Override
    public void close() {
        database.close();
    }
}
