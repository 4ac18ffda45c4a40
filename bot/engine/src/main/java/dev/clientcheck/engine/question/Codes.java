package dev.clientcheck.engine.question;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Answers as bare numbers, one per question in the order of asking, so that judging them again and again is cheap: the
 * place of a choice, the choices of a several as bits, the number itself, 0 for any amount of money.
 */
public final class Codes {

    public static final int UNANSWERED = -1;
    public static final int UNKNOWN = -2;

    private Codes() {}

    public static int[] of(List<Question> questions, Map<String, Answer> answers) {
        int[] codes = new int[questions.size()];
        Arrays.fill(codes, UNANSWERED);
        for (Question question : questions) {
            Answer answer = answers.get(question.id());
            if (answer != null) {
                codes[question.index()] = code(question, answer);
            }
        }
        return codes;
    }

    private static int code(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Unknown unknown -> UNKNOWN;
            case Answer.Choice choice -> question.choices().indexOf(choice.id());
            case Answer.Choices several -> bits(question, several);
            case Answer.Count count -> count.value();
            case Answer.Money money -> 0;
        };
    }

    private static int bits(Question question, Answer.Choices several) {
        int bits = 0;
        for (String id : several.ids()) {
            bits |= 1 << question.choices().indexOf(id);
        }
        return bits;
    }

    /** The answer that such a number stands for; questions about money have none. */
    public static Answer answer(Question question, int code) {
        if (code < 0) {
            return Answer.UNKNOWN;
        }
        return switch (question.kind()) {
            case ONE -> new Answer.Choice(question.choices().get(code));
            case SEVERAL ->
                new Answer.Choices(question.choices().stream()
                        .filter(id -> (code & 1 << question.choices().indexOf(id)) != 0)
                        .toList());
            case NUMBER -> new Answer.Count(code);
            case MONEY -> throw new IllegalArgumentException(question.id() + " is about money");
        };
    }
}
