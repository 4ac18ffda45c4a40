package dev.clientcheck.engine.talk;

import dev.clientcheck.engine.memory.Check;
import dev.clientcheck.engine.memory.Checks;
import dev.clientcheck.engine.memory.Preferences;
import dev.clientcheck.engine.playbook.Language;
import dev.clientcheck.engine.playbook.Playbook;
import dev.clientcheck.engine.playbook.Say;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bot as everybody talks with it: the only door into the engine. What a turn changes is kept for good before its
 * reply is returned. Two turns at once about one check are settled by the revision of the check: the slower one does
 * nothing and shows where things stand.
 */
public final class ClientCheck {

    private final Knowledge knowledge;
    private final Checks checks;
    private final Preferences preferences;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final InterviewTalk interview;
    private final Reception reception;

    /** A bot that knows a playbook and remembers in the given places; the clock's zone decides which day it is. */
    public ClientCheck(Playbook playbook, Checks checks, Preferences preferences, Clock clock) {
        this.knowledge = Knowledge.of(playbook, clock);
        this.checks = checks;
        this.preferences = preferences;
        this.clock = clock;
        var result = new ResultTalk(knowledge);
        this.interview = new InterviewTalk(knowledge, result);
        this.reception = new Reception(
                knowledge,
                checks,
                preferences,
                interview,
                result,
                new DeskTalk(knowledge, checks, preferences, interview, this::newId));
    }

    /** Takes in one thing that somebody did, and answers it. Whatever goes wrong becomes a polite reply. */
    public Reply handle(Request request) {
        try {
            return answer(request);
        } catch (RuntimeException e) {
            String reference = Failures.report(e);
            Language language = knowledge.playbook().language(request.language());
            String sorry = language.say(Say.BROKEN, Map.of("reference", reference));
            return new Reply(request.check(), List.of(new Part.Text(sorry)), false);
        }
    }

    private Reply answer(Request request) {
        Turn turn = turn(request);
        Optional<Check> before = request.check().flatMap(id -> checks.find(request.who(), id));
        Outcome outcome = reception.answer(turn, before, request.action());
        if (isKept(before, outcome, turn.now())) {
            return reply(outcome);
        }
        return standing(turn, outcome);
    }

    private boolean isKept(Optional<Check> before, Outcome outcome, Instant now) {
        return outcome.check()
                .filter(check -> !before.filter(check::equals).isPresent())
                .map(check -> checks.save(check.saved(now), Optional.empty()))
                .orElse(true);
    }

    /** Somebody was faster: nothing of this turn is kept, and the reply shows where things stand. */
    private Reply standing(Turn turn, Outcome lost) {
        Check latest = lost.check()
                .flatMap(check -> checks.find(turn.who(), check.id()))
                .orElseThrow(() -> new IllegalStateException("a check was neither kept nor found"));
        return reply(interview.here(turn, latest).after(turn.says(Say.STANDS_ELSEWHERE)));
    }

    private static Reply reply(Outcome outcome) {
        return new Reply(outcome.check().map(Check::id), outcome.parts(), outcome.over());
    }

    private Turn turn(Request request) {
        Map<String, String> set = preferences.of(request.who());
        Language language = knowledge.playbook().language(set.getOrDefault(DeskTalk.LANGUAGE, request.language()));
        Instant now = clock.instant();
        return new Turn(request.who(), language, set, now, clock.getZone());
    }

    private String newId() {
        return Long.toString(random.nextLong() >>> 1, Character.MAX_RADIX);
    }
}
