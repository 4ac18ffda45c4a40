package dev.clientcheck.engine.talk;

import dev.clientcheck.engine.memory.Check;
import dev.clientcheck.engine.memory.Checks;
import dev.clientcheck.engine.memory.Preferences;
import dev.clientcheck.engine.playbook.Say;
import dev.clientcheck.engine.question.Question;
import dev.clientcheck.engine.typed.Command;
import java.util.Optional;

/** Takes every action to whoever answers it. */
final class Reception {

    private final Knowledge knowledge;
    private final Checks checks;
    private final InterviewTalk interview;
    private final ResultTalk result;
    private final DeskTalk desk;
    private final DraftTalk drafts;
    private final CommandTalk commands;
    private final TypedTalk typed;

    Reception(
            Knowledge knowledge,
            Checks checks,
            Preferences preferences,
            InterviewTalk interview,
            ResultTalk result,
            DeskTalk desk) {
        this.knowledge = knowledge;
        this.checks = checks;
        this.interview = interview;
        this.result = result;
        this.desk = desk;
        this.drafts = new DraftTalk(knowledge, preferences, result);
        this.commands = new CommandTalk(knowledge, interview, result, drafts, desk);
        this.typed = new TypedTalk(knowledge, interview, commands, drafts);
    }

    Outcome answer(Turn turn, Optional<Check> check, Action action) {
        return switch (action) {
            case Action.Start(String client) -> desk.start(turn, client);
            case Action.Typed(String text)
            when CommandLine.isOne(text) -> subcommand(turn, check, CommandLine.of(text));
            case Action.Typed(String text) ->
                check.map(about -> typed.typed(turn, about, text)).orElseGet(() -> typedFirst(turn, text));
            case Action.Pressed(String value) -> pressed(turn, check, value);
        };
    }

    /** Without a check, words are the name of a client, except for those that steer the conversation. */
    private Outcome typedFirst(Turn turn, String text) {
        return knowledge
                .commands()
                .find(text)
                .map(command -> steer(turn, command))
                .orElseGet(() -> desk.start(turn, text));
    }

    private Outcome steer(Turn turn, Command command) {
        return switch (command) {
            case HELP -> desk.start(turn, "").after(turn.says(Say.HELP));
            case RESUME -> desk.resume(turn);
            case PAUSE, DONE -> Outcome.withoutCheck(turn.says(Say.UNTIL_LATER)).asLast();
            default -> desk.start(turn, "");
        };
    }

    private Outcome subcommand(Turn turn, Optional<Check> check, CommandLine line) {
        return switch (line.subcommand()) {
            case START -> desk.start(turn, line.rest());
            case HISTORY -> desk.history(turn, line.rest());
            case CLIENTS -> desk.clients(turn);
            case RESUME -> desk.resume(turn);
            case SETTINGS -> desk.settings(turn, check, line.rest());
            case FORGET -> desk.forget(turn, check, line.rest());
            case DRAFTS ->
                check.map(about -> drafts.list(turn, about, true)).orElseGet(() -> desk.start(turn, line.rest()));
            case HELP ->
                check.map(about -> interview.here(turn, about).after(turn.says(Say.HELP)))
                        .orElseGet(() -> Outcome.withoutCheck(turn.says(Say.HELP)));
        };
    }

    private Outcome pressed(Turn turn, Optional<Check> check, String value) {
        Optional<Move> move = Move.of(value);
        if (move.isPresent() && check.isEmpty()) {
            return withoutCheck(turn, move.get());
        }
        return check.flatMap(about -> move.map(made -> move(turn, about, made)))
                .or(() -> check.map(about -> interview.here(turn, about).after(turn.says(Say.STANDS_ELSEWHERE))))
                .orElseGet(() -> desk.start(turn, ""));
    }

    private Outcome withoutCheck(Turn turn, Move move) {
        return switch (move) {
            case Move.OpensCheck(String id) -> open(turn, id);
            case Move.Speaks(String language) -> desk.speak(turn, Optional.empty(), language);
            case Move.Forgets(String what) -> desk.forgetNow(turn, what);
            case Move.Says(Command command) -> steer(turn, command);
            default -> desk.start(turn, "");
        };
    }

    private Outcome open(Turn turn, String id) {
        return checks.find(turn.who(), id)
                .map(check -> desk.offerToResume(turn, check))
                .orElseGet(() -> desk.clients(turn));
    }

    private Outcome move(Turn turn, Check check, Move move) {
        return switch (move) {
            case Move.Answers answers -> pressedAnswer(turn, check, answers);
            case Move.Says(var command) -> commands.command(turn, check, command);
            case Move.AsksAgain(String id) ->
                knowledge
                        .playbook()
                        .vocabulary()
                        .find(id)
                        .map(question -> interview.again(turn, check, question))
                        .orElseGet(() -> interview.here(turn, check));
            case Move.Rest rest ->
                interview.here(turn, check.with(turn.entry(Said.REST, "yes")).withFocus(""));
            case Move.AllDrafts all -> drafts.list(turn, check, true);
            case Move.Opens(Sheet sheet) -> drafts.open(turn, check, sheet);
            case Move.Fills(Sheet sheet, String field) -> drafts.ask(turn, check, sheet, field);
            case Move.Ticks(String item) -> result.tick(turn, check, item);
            case Move.OpensCheck(String id) -> open(turn, id);
            case Move.Speaks(String language) -> desk.speak(turn, Optional.of(check), language);
            case Move.Forgets(String what) -> desk.forgetNow(turn, what);
        };
    }

    /** An answer counts only for the question that is asked now; an old press shows where things stand. */
    private Outcome pressedAnswer(Turn turn, Check check, Move.Answers pressed) {
        Optional<Question> current = interview.current(check);
        return current.filter(question -> question.id().equals(pressed.question()))
                .flatMap(question -> Answers.read(question, pressed.answer())
                        .map(answer -> interview.answer(turn, check, question, answer, false)))
                .or(() -> commands.raise(turn, check, pressed))
                .orElseGet(() -> interview.here(turn, check).after(turn.says(Say.STANDS_ELSEWHERE)));
    }
}
