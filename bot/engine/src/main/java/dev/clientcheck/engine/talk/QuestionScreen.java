package dev.clientcheck.engine.talk;

import dev.clientcheck.engine.advice.Values;
import dev.clientcheck.engine.memory.Check;
import dev.clientcheck.engine.playbook.Language;
import dev.clientcheck.engine.playbook.Say;
import dev.clientcheck.engine.question.Answer;
import dev.clientcheck.engine.question.Question;
import dev.clientcheck.engine.question.Question.Kind;
import dev.clientcheck.engine.question.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Shows one question. */
record QuestionScreen(Turn turn, Check check, Interview interview) {

    /** The question as it is asked for the first time, with a word of transition where a sign begins. */
    List<Part> firstTime(Question question) {
        var parts = new ArrayList<Part>();
        boolean opensSign = interview.answered().stream()
                .noneMatch(earlier -> earlier.group().equals(question.group()));
        String transition = "plan/signs/" + question.group() + "/opening";
        if (opensSign && turn.language().has(transition)) {
            parts.add(new Part.Text(turn.about(check, transition)));
        }
        parts.addAll(plain(question));
        return parts;
    }

    List<Part> plain(Question question) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Text(turn.about(check, "questions/" + question.id() + "/ask")));
        List<Option> options = options(question, turn.language());
        if (!options.isEmpty()) {
            parts.add(new Part.Choices(options, question.kind() == Kind.SEVERAL));
        }
        String hint = turn.language().say(hint(question));
        if (question.id().equals(Question.OPENING)) {
            parts.add(new Part.Note(hint));
        } else {
            Interview.Progress progress = interview.progress(question);
            parts.add(turn.notes(
                    Say.PROGRESS, Map.of("number", progress.number(), "about", progress.about(), "hint", hint)));
        }
        return parts;
    }

    private static Say hint(Question question) {
        return switch (question.kind()) {
            case ONE -> Say.HINT_ONE;
            case SEVERAL -> Say.HINT_SEVERAL;
            case NUMBER -> Say.HINT_NUMBER;
            case MONEY -> Say.HINT_MONEY;
        };
    }

    private static List<Option> options(Question question, Language language) {
        if (question.kind() == Kind.NUMBER) {
            return question.quick().stream()
                    .map(number -> new Option(
                            Integer.toString(number),
                            Values.answer(question, new Answer.Count(number), language),
                            question.id() + "=" + number))
                    .toList();
        }
        return IntStream.range(0, question.choices().size())
                .mapToObj(place -> choice(question, place, language))
                .toList();
    }

    static Option choice(Question question, int place, Language language) {
        String choice = question.choices().get(place);
        return new Option(key(question, place), language.label(question, choice), question.id() + "=" + choice);
    }

    /** Digits stand for the place in the list, except where they would be taken for how often or how much. */
    private static String key(Question question, int place) {
        String choice = question.choices().get(place);
        Range counts = question.counts().get(choice);
        if (counts == null) {
            return Integer.toString(place + 1);
        }
        boolean isNumber = choice.matches("\\d+\\+?");
        return isNumber ? choice : Character.toString('a' + place);
    }
}
