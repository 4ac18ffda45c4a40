package dev.clientcheck.engine.typed;

import dev.clientcheck.engine.question.Answer;
import dev.clientcheck.engine.question.Question;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Understands free answers by their likeness to the phrases of one question. */
final class PhraseReader {

    private final Question question;
    private final TypedWords words;
    private final Phrasebook book;
    private final PhraseMatcher matcher;

    PhraseReader(Question question, TypedWords words, Phrasebook book, PhraseMatcher matcher) {
        this.book = book;
        this.question = question;
        this.words = words;
        this.matcher = matcher;
    }

    Understood read(List<Word> text) {
        return question.kind() == Question.Kind.SEVERAL ? several(text) : one(text);
    }

    private Understood one(List<Word> text) {
        PhraseMatch whole = matcher.match(text);
        var sure = new LinkedHashSet<Integer>();
        if (whole.isSure()) {
            sure.add(whole.best());
        }
        for (List<Word> clause : Terms.clauses(text)) {
            PhraseMatch match = matcher.match(clause);
            if (match.isSure()) {
                sure.add(match.best());
            }
        }
        boolean agreed = sure.size() == 1 && whole.best() == sure.getFirst();
        if (agreed && !isWavering(text)) {
            return Choosing.sure(question, question.choices().get(sure.getFirst()));
        }
        sure.addAll(whole.likely());
        return Choosing.unsure(question, ids(sure));
    }

    private List<String> ids(Iterable<Integer> choices) {
        var ids = new ArrayList<String>();
        choices.forEach(choice -> ids.add(question.choices().get(choice)));
        return ids;
    }

    private Understood several(List<Word> text) {
        var sure = new LinkedHashSet<Integer>();
        var likely = new LinkedHashSet<Integer>();
        boolean noise = true;
        for (List<Word> part : parts(text)) {
            if (isHarmless(part) || !matcher.isTelling(part)) {
                continue;
            }
            Optional<Integer> named = book.whole(part);
            if (named.isPresent()) {
                sure.add(named.get());
                continue;
            }
            PhraseMatch match = matcher.match(part);
            if (match.isSure()) {
                sure.add(match.best());
            } else {
                likely.addAll(match.likely());
                noise &= match.isNoise();
            }
        }
        PhraseMatch whole = matcher.match(text);
        if (whole.isSure() && sure.isEmpty()) {
            sure.add(whole.best());
            noise = true;
        }
        likely.removeAll(sure);
        boolean clash =
                sure.size() > 1 && sure.stream().map(question.choices()::get).anyMatch(question.exclusive()::contains);
        if (!sure.isEmpty() && noise && !clash) {
            return new Understood.Sure(Choosing.answer(question, ids(sure)));
        }
        return new Understood.Unsure(candidates(ids(sure), ids(likely), clash));
    }

    private List<Answer> candidates(List<String> sure, List<String> likely, boolean clash) {
        var candidates = new ArrayList<Answer>();
        if (!sure.isEmpty() && !clash) {
            candidates.add(Choosing.answer(question, sure));
        }
        List.of(sure, likely).forEach(ids -> ids.forEach(id -> candidates.add(Choosing.answer(question, List.of(id)))));
        return candidates;
    }

    private boolean isHarmless(List<Word> part) {
        WordList harmless = words.list("harmless");
        for (int at = 0; at < part.size(); at++) {
            if (harmless.at(part, at) > 0 && !isDenied(part, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDenied(List<Word> part, int at) {
        for (int before = Math.max(0, at - 3); before < at; before++) {
            if (words.list("negators").at(part, before) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "Sometimes yes, sometimes no." */
    private boolean isWavering(List<Word> text) {
        int hedges = 0;
        for (int at = 0; at < text.size(); at++) {
            hedges += words.list("hedges").at(text, at) > 0 ? 1 : 0;
        }
        return hedges > 1;
    }

    private List<List<Word>> parts(List<Word> text) {
        var parts = new ArrayList<List<Word>>();
        for (List<Word> clause : Terms.clauses(text)) {
            int from = 0;
            for (int at = 0; at <= clause.size(); at++) {
                int length =
                        at == clause.size() ? 1 : words.list("conjunctions").at(clause, at);
                if (length > 0) {
                    if (at > from) {
                        parts.add(clause.subList(from, at));
                    }
                    from = at + length;
                }
            }
        }
        return parts;
    }
}
