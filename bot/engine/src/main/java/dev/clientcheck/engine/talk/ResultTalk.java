package dev.clientcheck.engine.talk;

import dev.clientcheck.engine.advice.NextSteps;
import dev.clientcheck.engine.memory.Check;
import dev.clientcheck.engine.playbook.Say;
import dev.clientcheck.engine.question.Question;
import dev.clientcheck.engine.typed.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Shows the answer the user gets, what to do next, and what can be done with it here. */
final class ResultTalk {

    private final Knowledge knowledge;

    ResultTalk(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Outcome show(Turn turn, Check check) {
        Interview interview = knowledge.interview(check);
        var parts = new ArrayList<>(new ResultScreen(knowledge, turn.language(), turn.today())
                .parts(check.client().shown(), interview.answers(), interview.judgement()));
        return menu(turn, check).after(parts);
    }

    /** What can be done once there is an answer. */
    Outcome menu(Turn turn, Check check) {
        return Outcome.of(check.withFocus(""), new Part.Choices(options(turn, knowledge.interview(check)), false));
    }

    private static List<Option> options(Turn turn, Interview interview) {
        var options = new ArrayList<Option>();
        options.add(turn.option(1, Say.OPTION_DRAFTS, new Move.Says(Command.DRAFTS).toString()));
        options.add(turn.option(2, Say.OPTION_STEPS, new Move.Says(Command.STEPS).toString()));
        options.add(turn.option(3, Say.OPTION_CHANGE, new Move.Says(Command.CHANGE).toString()));
        boolean more =
                interview.judgement().override() && interview.unanswered().isPresent();
        if (more) {
            options.add(turn.option(4, Say.OPTION_REST, new Move.Rest().toString()));
        }
        options.add(turn.option(more ? 5 : 4, Say.OPTION_START_OVER, new Move.Says(Command.START_OVER).toString()));
        options.add(turn.option(more ? 6 : 5, Say.OPTION_DONE, new Move.Says(Command.DONE).toString()));
        return options;
    }

    /** Everything to do, to tick off. */
    Outcome steps(Turn turn, Check check) {
        Interview interview = knowledge.interview(check);
        var screen = new ResultScreen(knowledge, turn.language(), turn.today());
        var parts = new ArrayList<Part>();
        int number = 1;
        List<NextSteps.Step> steps = knowledge.steps().of(interview.judgement(), turn.today());
        var lines = new ArrayList<Part.Checklist.Item>();
        for (NextSteps.Step step : steps) {
            lines.add(item(number++, step.id(), screen.step(check.client().shown(), step), interview));
        }
        if (!lines.isEmpty()) {
            parts.add(new Part.Checklist(turn.language().say(Say.NEXT_STEPS), lines));
        }
        for (NextSteps.Stage stage : knowledge.steps().ending(interview.judgement(), turn.today())) {
            var items = new ArrayList<Part.Checklist.Item>();
            for (String id : stage.items()) {
                items.add(item(number++, id, turn.about(check, "plan/ending/items/" + id), interview));
            }
            parts.add(new Part.Checklist(screen.stage(check.client().shown(), stage), items));
        }
        parts.add(turn.notes(parts.isEmpty() ? Say.NOTHING_TO_DO : Say.HINT_STEPS));
        return Outcome.of(check.withFocus(""), parts);
    }

    private static Part.Checklist.Item item(int number, String id, String text, Interview interview) {
        boolean ticked =
                interview.remembered(Said.TICK + id).filter("done"::equals).isPresent();
        return new Part.Checklist.Item(Integer.toString(number), text, ticked, new Move.Ticks(id).toString());
    }

    Outcome tick(Turn turn, Check check, String id) {
        boolean ticked = knowledge
                .interview(check)
                .remembered(Said.TICK + id)
                .filter("done"::equals)
                .isPresent();
        return steps(turn, check.with(turn.entry(Said.TICK + id, ticked ? "open" : "done")));
    }

    /** The answers that were given, to pick the one to give again. */
    Outcome changes(Turn turn, Check check) {
        var options = new ArrayList<Option>();
        Interview interview = knowledge.interview(check);
        for (Question question : interview.answered()) {
            String label = turn.language()
                    .say(
                            Say.ANSWER_GIVEN,
                            Map.of(
                                    "question",
                                    turn.about(check, "questions/" + question.id() + "/short"),
                                    "answer",
                                    dev.clientcheck.engine.advice.Values.answer(
                                            question, interview.answer(question).orElseThrow(), turn.language())));
            options.add(new Option(
                    Integer.toString(options.size() + 1), label, new Move.AsksAgain(question.id()).toString()));
        }
        return options.isEmpty()
                ? menu(turn, check)
                : Outcome.of(check.withFocus(""), turn.says(Say.WHICH_ANSWER), new Part.Choices(options, false));
    }
}
