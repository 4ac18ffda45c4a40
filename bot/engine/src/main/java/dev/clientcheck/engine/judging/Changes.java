package dev.clientcheck.engine.judging;

import dev.clientcheck.engine.question.Answer;
import dev.clientcheck.engine.question.Codes;
import dev.clientcheck.engine.question.Question;
import dev.clientcheck.engine.question.Question.Kind;
import dev.clientcheck.engine.rule.NumberLimits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds what would change a recommendation, by judging again with one answer altered. */
public final class Changes {

    private record Found(Change change, boolean settlesAll, int distance) {}

    private final Judge judge;
    private final List<Question> questions;
    /** Per question, every answer that is worth a try, in the form of {@link Codes}. */
    private final int[][] alternatives;

    public Changes(Rulebook rules, Judge judge) {
        this.judge = judge;
        this.questions = rules.vocabulary().questions();
        var limits = new NumberLimits(questions.size(), rules.conditions());
        this.alternatives = questions.stream()
                .map(question -> alternatives(question, limits))
                .toArray(int[][]::new);
    }

    private static int[] alternatives(Question question, NumberLimits limits) {
        return switch (question.kind()) {
            case ONE -> IntStream.range(0, question.choices().size()).toArray();
            case SEVERAL ->
                IntStream.range(1, 1 << question.choices().size())
                        .filter(bits -> isAllowed(question, bits))
                        .toArray();
            case NUMBER -> limits.around(question).toArray();
            case MONEY -> new int[0];
        };
    }

    private static boolean isAllowed(Question question, int bits) {
        return Integer.bitCount(bits) == 1
                || question.exclusive().stream()
                        .noneMatch(alone -> (bits & 1 << question.choices().indexOf(alone)) != 0);
    }

    /** For each answer the nearest other one that alone changes the recommendation; the most useful come first. */
    public List<Change> of(Map<String, Answer> answers, Judgement judgement) {
        int[] codes = Codes.of(questions, answers);
        var found = new ArrayList<Found>();
        for (Question question : questions) {
            if (question.index() > 0 && judgement.answered(question.index())) {
                nearest(question, codes, judgement, found);
            }
        }
        found.sort(Comparator.comparing(Found::settlesAll)
                .thenComparing(change -> !change.change().question().remedy())
                .thenComparingInt(Found::distance));
        return found.stream().map(Found::change).toList();
    }

    private void nearest(Question question, int[] codes, Judgement judgement, List<Found> found) {
        int index = question.index();
        int now = codes[index];
        int[] nearestFirst = nearestFirst(question, now);
        int[] altered = codes.clone();
        for (int step = 0; step < nearestFirst.length; step++) {
            int other = nearestFirst[step];
            altered[index] = other;
            Judgement then = judge.judge(altered);
            if (then.recommendation() != judgement.recommendation()) {
                found.add(new Found(
                        new Change(question, Codes.answer(question, other), then.recommendation()),
                        then.override() != judgement.override(),
                        Math.min(step, distance(question, now, other))));
                return;
            }
        }
    }

    private int[] nearestFirst(Question question, int now) {
        return Arrays.stream(alternatives[question.index()])
                .filter(other -> other != now)
                .boxed()
                .sorted(Comparator.comparingInt(other -> distance(question, now, other)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** How far apart two answers are: places in the list of choices, choices that differ, or days. */
    private static int distance(Question question, int now, int other) {
        if (now < 0) {
            return question.kind() == Kind.SEVERAL ? Integer.bitCount(other) : other;
        }
        return question.kind() == Kind.SEVERAL
                ? Integer.bitCount(withoutNone(question, now) ^ withoutNone(question, other))
                : Math.abs(now - other);
    }

    /** "None" is no step of its own: from nothing to one thing is one step. */
    private static int withoutNone(Question question, int bits) {
        int none = question.choices().indexOf("none");
        return none < 0 ? bits : bits & ~(1 << none);
    }
}
