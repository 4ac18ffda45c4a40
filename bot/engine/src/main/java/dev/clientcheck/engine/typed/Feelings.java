package dev.clientcheck.engine.typed;

import dev.clientcheck.engine.playbook.Language;
import dev.clientcheck.engine.playbook.Playbook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that show a feeling which needs another tone than the next question, of every language at once. */
public final class Feelings {

    private final Map<Feeling, List<String>> phrases = new EnumMap<>(Feeling.class);

    public Feelings(Playbook playbook) {
        for (Feeling feeling : Feeling.values()) {
            var all = new ArrayList<String>();
            for (Language language : playbook.languages().values()) {
                language.list(feeling.key()).forEach(words -> all.add(" " + Words.plain(words) + " "));
            }
            phrases.put(feeling, List.copyOf(all));
        }
    }

    /** The most serious of the feelings that the text holds words for. */
    public Optional<Feeling> find(String text) {
        String plain = " " + Words.plain(text) + " ";
        return phrases.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(plain::contains))
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder());
    }
}
