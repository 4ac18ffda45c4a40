package dev.clientcheck.engine.playbook;

import dev.clientcheck.engine.playbook.LanguageReader.Placed;
import dev.clientcheck.engine.playbook.WantedTexts.Wanted;
import dev.clientcheck.engine.question.Question;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that every language has every text that is wanted and none that is not, and that each can be filled in. */
final class TextCheck {

    private static final Set<String> CHECKED = Set.of("questions", "plan", "talk");

    private final Playbook playbook;
    private final List<LanguageReader> languages;
    private final Map<String, Wanted> wanted;

    TextCheck(Playbook playbook, List<LanguageReader> languages) {
        this.playbook = playbook;
        this.languages = languages;
        this.wanted = WantedTexts.of(playbook);
    }

    void run() {
        for (LanguageReader language : languages) {
            wanted.forEach((key, text) -> check(language, key, text));
            reportStrangers(language);
            playbook.vocabulary().questions().stream()
                    .filter(Question::hasChoices)
                    .forEach(question -> checkChoices(language, question));
            checkFields(language);
        }
        reportUnusedFields();
    }

    private static void check(LanguageReader language, String key, Wanted wanted) {
        Placed placed = language.texts().get(key);
        String file = key.substring(0, key.indexOf('/'));
        String id = key.substring(key.indexOf('/') + 1);
        if (placed == null) {
            if (!wanted.optional()) {
                language.problem(file, id, "is missing: add this text");
            }
            return;
        }
        if (placed.text().isBlank()) {
            placed.block().problem(placed.name(), "is empty: write this text");
        }
        if (placed.text().length() > wanted.most()) {
            placed.block()
                    .problem(
                            placed.name(),
                            "has " + placed.text().length() + " characters: at most " + wanted.most() + " fit");
        }
        new PatternCheck(language.tag(), wanted.gaps())
                .problems(placed.text())
                .forEach(problem -> placed.block().problem(placed.name(), problem));
    }

    private void reportStrangers(LanguageReader language) {
        language.texts().forEach((key, placed) -> {
            if (CHECKED.contains(key.substring(0, key.indexOf('/'))) && !wanted.containsKey(key)) {
                placed.block().problem(placed.name(), "is wanted by nothing: correct the name, or remove it");
            }
        });
        Set<String> phrases = new HashSet<>();
        for (Question question : playbook.vocabulary().questions()) {
            question.choices()
                    .forEach(choice -> phrases.add("questions/" + question.id() + "/choices/" + choice + "/phrases"));
        }
        language.lists().forEach((key, placed) -> {
            if (CHECKED.contains(key.substring(0, key.indexOf('/'))) && !phrases.contains(key)) {
                placed.block().problem(placed.name(), "is a list that is wanted by nothing: correct the name, or remove it");
            }
        });
    }

    private static void checkChoices(LanguageReader language, Question question) {
        var labels = new HashMap<String, String>();
        var phrases = new HashMap<String, String>();
        for (String choice : question.choices()) {
            Placed label = language.texts().get(Language.labelKey(question.id(), choice));
            String other = label == null ? null : labels.put(label.text(), choice);
            if (label != null && other != null) {
                label.block().problem(label.name(), "reads the same as the label of " + other + ": tell them apart");
            }
            LanguageReader.PlacedList said =
                    language.lists().get("questions/" + question.id() + "/choices/" + choice + "/phrases");
            if (said == null) {
                continue;
            }
            for (String phrase : said.texts()) {
                String meant = phrases.put(phrase, choice);
                if (meant != null && !meant.equals(choice)) {
                    said.block()
                            .problem(
                                    said.name(),
                                    "\"" + phrase + "\" is a phrase of " + meant + " too: it can mean only one");
                }
            }
        }
    }

    private void checkFields(LanguageReader language) {
        language.drafts().forEach((key, text) -> {
            for (String field : text.fields()) {
                if (!playbook.fields().containsKey(field)) {
                    String draft = key.substring(0, key.indexOf('/'));
                    language.draftProblem(
                            draft,
                            "[" + field + "]",
                            "nobody asks for [" + field + "]: add the field to drafts.yaml, or correct it");
                }
            }
        });
    }

    private void reportUnusedFields() {
        var used = new HashSet<String>();
        languages.forEach(
                language -> language.drafts().values().forEach(text -> used.addAll(text.fields())));
        for (String field : playbook.fields().keySet()) {
            if (!used.contains(field)) {
                languages.getFirst().problem("plan", "fields/" + field, "is a field of no draft: use it, or remove it");
            }
        }
    }
}
