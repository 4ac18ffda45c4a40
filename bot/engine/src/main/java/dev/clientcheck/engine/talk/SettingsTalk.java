package dev.clientcheck.engine.talk;

import dev.clientcheck.engine.memory.Check;
import dev.clientcheck.engine.memory.Preferences;
import dev.clientcheck.engine.playbook.Language;
import dev.clientcheck.engine.playbook.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks for what a person sets once for all checks, and keeps it. */
final class SettingsTalk {

    /** The preference that holds the language somebody has set. */
    static final String LANGUAGE = "language";

    private final Knowledge knowledge;
    private final Preferences preferences;
    private final InterviewTalk interview;

    SettingsTalk(Knowledge knowledge, Preferences preferences, InterviewTalk interview) {
        this.knowledge = knowledge;
        this.preferences = preferences;
        this.interview = interview;
    }

    /** The language that was named, in itself or in the person's own: "Bahasa Indonesia", "Indonesian", "id". */
    Optional<Language> named(Turn turn, String typed) {
        String wanted = typed.strip();
        return knowledge.playbook().languages().values().stream()
                .filter(language -> wanted.equalsIgnoreCase(language.tag())
                        || wanted.equalsIgnoreCase(language.ownName())
                        || wanted.equalsIgnoreCase(language.locale()
                                .getDisplayLanguage(turn.language().locale())))
                .findFirst();
    }

    Outcome settings(Turn turn, Optional<Check> about, String typed) {
        Optional<Language> named = named(turn, typed);
        if (named.isPresent()) {
            return speak(turn, about, named.get().tag());
        }
        var options = new ArrayList<Option>();
        for (Language language : knowledge.playbook().languages().values()) {
            options.add(new Option(
                    Integer.toString(options.size() + 1),
                    language.ownName(),
                    new Move.Speaks(language.tag()).toString()));
        }
        return new Outcome(about, List.of(turn.says(Say.WHICH_LANGUAGE), new Part.Choices(options)));
    }

    Outcome speak(Turn turn, Optional<Check> about, String tag) {
        Language language = knowledge.playbook().language(tag);
        preferences.keep(turn.who(), LANGUAGE, language.tag());
        Turn spoken = turn.in(language);
        Part done = spoken.says(Say.LANGUAGE_SET);
        return about.map(check -> interview.here(spoken, check).after(done))
                .orElseGet(() -> Outcome.withoutCheck(done));
    }
}
