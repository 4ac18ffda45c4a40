package dev.clientcheck.engine.typed;

import dev.clientcheck.engine.playbook.Language;
import dev.clientcheck.engine.playbook.Playbook;
import dev.clientcheck.engine.question.Answer;
import dev.clientcheck.engine.question.Question;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What a typed answer is taken for. Safe to use from several threads; one per playbook. */
public final class TypedAnswers {

    @SuppressWarnings("UnusedVariable")
    private final Playbook playbook;

    @SuppressWarnings("UnusedVariable")
    private final InstantSource clock;

    public TypedAnswers(Playbook playbook, InstantSource clock) {
        this.playbook = playbook;
        this.clock = clock;
    }

    /** What this text answers to this question. */
    public Understood understand(Question question, String text, Language language) {
        String plain = Words.plain(text);
        for (String choice : question.choices()) {
            if (plain.equals(Words.plain(choice)) || plain.equals(Words.plain(language.label(question, choice)))) {
                return new Understood.Sure(
                        question.kind() == Question.Kind.ONE
                                ? new Answer.Choice(choice)
                                : new Answer.Choices(List.of(choice)));
            }
        }
        return Understood.nothing();
    }

    /** The amount that this text names, in this currency where it names none. */
    public Understood money(String text, Language language, Optional<String> currency) {
        return Understood.nothing();
    }
}
