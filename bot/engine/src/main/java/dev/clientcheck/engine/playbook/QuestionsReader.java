package dev.clientcheck.engine.playbook;

import dev.clientcheck.engine.question.Question;
import dev.clientcheck.engine.question.Question.Kind;
import dev.clientcheck.engine.question.Range;
import dev.clientcheck.engine.question.Vocabulary;
import dev.clientcheck.engine.rule.Condition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code questions.yaml}. */
final class QuestionsReader {

    private static final List<String> KNOWN = List.of(
            "kind", "choices", "exclusive", "counts", "range", "unit", "quick", "asked-when", "remedy");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(?:(\\.\\.)(\\d{1,9})?)?");
    private static final Pattern ID = Pattern.compile("[a-z]+\\.[a-z0-9-]+");
    private static final Pattern CHOICE = Pattern.compile("[a-z0-9][a-z0-9+-]*");
    private static final int MOST_CHOICES = 30;

    private final Block file;
    private final List<String> signs;

    QuestionsReader(Block file, List<String> signs) {
        this.file = file;
        this.signs = signs;
    }

    Vocabulary read() {
        var questions = new ArrayList<Question>();
        for (String id : file.names()) {
            if (!ID.matcher(id).matches()) {
                file.problem(id, "must be a group, a dot and a name in small letters: payment.pattern");
                continue;
            }
            Question question = question(file.block(id), id, questions.size());
            if (!signs.contains(question.group()) && !List.of("opening", "context").contains(question.group())) {
                file.problem(
                        id,
                        "\"" + question.group() + "\" is no sign: start the id with "
                                + String.join(", ", signs) + " or context");
            }
            questions.add(question);
        }
        var vocabulary = new Vocabulary(signs, questions);
        checkOpening(vocabulary);
        return vocabulary;
    }

    private void checkOpening(Vocabulary vocabulary) {
        var expected = new ArrayList<>(signs);
        expected.add(Question.ALL);
        List<String> choices =
                vocabulary.find(Question.OPENING).map(Question::choices).orElse(List.of());
        if (!choices.equals(expected)
                || vocabulary.question(Question.OPENING).index() != 0
                || vocabulary.question(Question.OPENING).kind() != Kind.SEVERAL) {
            file.problem(
                    Question.OPENING,
                    "must be the first question, of kind several, with the choices " + String.join(", ", expected));
        }
    }

    /** Reads when each question is asked; possible only once all questions are known. */
    List<Condition> askedWhen(Vocabulary vocabulary) {
        var conditions = new ArrayList<Condition>();
        for (Question question : vocabulary.questions()) {
            Block block = file.block(question.id());
            Condition condition = new ConditionSource(vocabulary, block).askedWhen();
            condition.eachQuestion(other -> {
                if (other >= question.index()) {
                    block.problem(
                            "asked-when",
                            vocabulary.questions().get(other).id() + " is asked later: only earlier answers are known");
                }
            });
            if (signs.contains(question.group())) {
                condition.each(part -> {
                    if (!ConditionSource.looksAtAnswersOnly(part)) {
                        block.problem(
                                "asked-when",
                                "is decided before the signs are judged: use answers and chosen(…) only, or move"
                                        + " the question to context");
                    }
                });
            }
            conditions.add(condition);
        }
        return conditions;
    }

    private static Question question(Block block, String id, int index) {
        block.knowsOnly(KNOWN);
        Kind kind = kind(block);
        List<String> choices = choices(block, kind);
        Set<String> known = Set.copyOf(new HashSet<>(choices));
        for (String exclusive : block.texts("exclusive")) {
            if (!known.contains(exclusive)) {
                block.problem("exclusive", "\"" + exclusive + "\" is no choice of this question");
            }
        }
        Range range = block.has("range") ? range(block, "range", block.text("range")) : new Range(0, 999_999_999);
        List<Integer> quick = block.texts("quick").stream()
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .toList();
        for (int number : quick) {
            if (!range.contains(number)) {
                block.problem("quick", number + " is outside of " + range);
            }
        }
        return new Question(
                id,
                index,
                kind,
                choices,
                block.texts("exclusive"),
                counts(block, known),
                range,
                block.optionalText("unit").orElse(""),
                quick,
                block.flag("remedy"));
    }

    private static Kind kind(Block block) {
        String kind = block.text("kind");
        return switch (kind) {
            case "one" -> Kind.ONE;
            case "several" -> Kind.SEVERAL;
            case "number" -> Kind.NUMBER;
            case "money" -> Kind.MONEY;
            default -> {
                block.problem("kind", "\"" + kind + "\" must be one, several, number or money");
                yield Kind.ONE;
            }
        };
    }

    private static List<String> choices(Block block, Kind kind) {
        List<String> choices = block.texts("choices");
        boolean wanted = kind == Kind.ONE || kind == Kind.SEVERAL;
        if (wanted && choices.size() < 2) {
            block.problem("choices", "must be at least two");
        }
        if (!wanted && !choices.isEmpty()) {
            block.problem("choices", "a number and money have none: remove them or change the kind");
        }
        if (choices.size() > MOST_CHOICES) {
            block.problem("choices", "are more than " + MOST_CHOICES + ": nobody reads that, split the question");
        }
        var seen = new HashSet<String>();
        for (String choice : choices) {
            if (!CHOICE.matcher(choice).matches() || choice.equals("unknown")) {
                block.problem("choices", "\"" + choice + "\" must be small letters, digits, - and +, and not unknown");
            }
            if (!seen.add(choice)) {
                block.problem("choices", "\"" + choice + "\" stands here twice: remove one");
            }
        }
        return choices;
    }

    private static Map<String, Range> counts(Block block, Set<String> choices) {
        var counts = new LinkedHashMap<String, Range>();
        Block lines = block.block("counts");
        for (String choice : lines.names()) {
            Range range = range(lines, choice, lines.text(choice));
            if (!choices.contains(choice)) {
                lines.problem(choice, "is no choice of this question");
            }
            counts.forEach((other, taken) -> {
                if (range.from() <= taken.to() && taken.from() <= range.to()) {
                    lines.problem(choice, "overlaps with " + other + ": a number may stand for one choice only");
                }
            });
            counts.put(choice, range);
        }
        return counts;
    }

    private static Range range(Block block, String name, String text) {
        Matcher matcher = RANGE.matcher(text);
        if (!matcher.matches()) {
            block.problem(name, "\"" + text + "\" must be a number, from..to, or from..");
            return new Range(0, 0);
        }
        int from = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) == null) {
            return new Range(from, from);
        }
        int to = matcher.group(3) == null ? Integer.MAX_VALUE : Integer.parseInt(matcher.group(3));
        if (to < from) {
            block.problem(name, "\"" + text + "\" ends before it starts");
        }
        return new Range(from, to);
    }
}
