package dev.clientcheck.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class PreferencesTest extends OnEveryDatabase {

    PreferencesTest(TestDatabase kind) {
        super(kind);
    }

    @Test
    void aLaterValueReplacesTheEarlierOneAtOnce() {
        store.preferences().keep(ana, "locale", "en");
        assertThat(store.preferences().of(ana)).isEqualTo(Map.of("locale", "en"));

        store.preferences().keep(ana, "locale", "id");
        store.preferences().keep(ana, "name", "Ana");

        assertThat(store.preferences().of(ana)).isEqualTo(Map.of("locale", "id", "name", "Ana"));
    }

    @Test
    void forgettingErasesThemAtOnce() {
        store.preferences().keep(ana, "locale", "en");
        assertThat(store.preferences().of(ana)).isNotEmpty();

        store.preferences().forgetAll(ana);

        assertThat(store.preferences().of(ana)).isEmpty();
    }

    @Test
    void whatAnotherProcessKeptIsSeenTwoSecondsLaterAtTheLatest() {
        var time = new AtomicLong();
        try (Database database = Database.open(new StoreSettings(url))) {
            var elsewhere = new StoredPreferences(database, time::get);
            assertThat(elsewhere.of(ana)).isEmpty();

            store.preferences().keep(ana, "locale", "id");
            time.addAndGet(Duration.ofSeconds(2).toNanos());

            assertThat(elsewhere.of(ana)).containsEntry("locale", "id");
        }
    }
}
