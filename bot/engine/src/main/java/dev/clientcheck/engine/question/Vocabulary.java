package dev.clientcheck.engine.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The signs and the questions that exist, in their order. */
public final class Vocabulary {

    private final List<String> signs;
    private final List<Question> questions;
    private final Map<String, Question> byId = new LinkedHashMap<>();

    public Vocabulary(List<String> signs, List<Question> questions) {
        this.signs = List.copyOf(signs);
        this.questions = List.copyOf(questions);
        questions.forEach(question -> byId.put(question.id(), question));
    }

    public List<String> signs() {
        return signs;
    }

    public List<Question> questions() {
        return questions;
    }

    public Optional<Question> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The question with this id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Question question(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no question is called " + id));
    }
}
