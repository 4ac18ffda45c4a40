package dev.clientcheck.engine.talk;

import dev.clientcheck.engine.memory.Check;
import dev.clientcheck.engine.memory.Checks;
import dev.clientcheck.engine.memory.Preferences;
import dev.clientcheck.engine.playbook.Language;
import dev.clientcheck.engine.playbook.Say;
import dev.clientcheck.engine.text.ClientName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Finds, opens, lists and forgets checks, and keeps the settings. */
final class DeskTalk {

    /** The preference that holds the language somebody has set. */
    static final String LANGUAGE = "language";

    private static final String EVERYTHING = "everything";
    private static final int MOST_LISTED = 10;

    private final Knowledge knowledge;
    private final Checks checks;
    private final Preferences preferences;
    private final InterviewTalk interview;
    private final Supplier<String> ids;

    DeskTalk(
            Knowledge knowledge,
            Checks checks,
            Preferences preferences,
            InterviewTalk interview,
            Supplier<String> ids) {
        this.knowledge = knowledge;
        this.checks = checks;
        this.preferences = preferences;
        this.interview = interview;
        this.ids = ids;
    }

    /** Starts a check, or offers to go on with the one there is. */
    Outcome start(Turn turn, String typed) {
        Optional<ClientName> client = ClientName.of(typed);
        if (client.isEmpty()) {
            return askClient(turn);
        }
        return checks.latestAbout(turn.who(), client.get())
                .map(check -> offerToResume(turn, check))
                .orElseGet(() -> fresh(turn, client.get()));
    }

    private Outcome askClient(Turn turn) {
        List<Option> options = new ArrayList<>();
        for (Check check : latestPerClient(turn)) {
            options.add(new Option(
                    Integer.toString(options.size() + 1),
                    check.client().shown(),
                    new Move.OpensCheck(check.id()).toString()));
        }
        return options.isEmpty()
                ? Outcome.withoutCheck(turn.says(Say.ASK_CLIENT))
                : Outcome.withoutCheck(turn.says(Say.ASK_CLIENT), new Part.Choices(options, false));
    }

    private Outcome fresh(Turn turn, ClientName client) {
        var check = new Check(
                ids.get(), turn.who(), client, turn.language().tag(), "", List.of(), turn.now(), turn.now(), 0);
        return interview.here(turn, check).after(turn.says(Say.WELCOME, Map.of("client", client.shown())));
    }

    /** The check that was there before stays in the history. */
    Outcome startOver(Turn turn, Check check) {
        return fresh(turn, check.client());
    }

    Outcome offerToResume(Turn turn, Check check) {
        Interview stands = knowledge.interview(check);
        if (stands.answers().isEmpty() && stands.next().isPresent()) {
            return interview
                    .here(turn, check.withFocus(""))
                    .after(turn.says(
                            Say.WELCOME, Map.of("client", check.client().shown())));
        }
        Say offer = stands.next().isPresent() ? Say.RESUME_OFFER : Say.RESULT_OFFER;
        return Outcome.of(
                check.withFocus(new Focus.Resuming().toString()),
                turn.says(
                        offer,
                        Map.of(
                                "client",
                                check.client().shown(),
                                "count",
                                stands.answered().size(),
                                "day",
                                day(turn, check))),
                new Part.Choices(
                        List.of(
                                turn.option(1, Say.OPTION_RESUME, "resume"),
                                turn.option(2, Say.OPTION_START_OVER, "start-over")),
                        false));
    }

    private static String day(Turn turn, Check check) {
        LocalDate day = turn.dayOf(check.touched());
        return day.equals(turn.today())
                ? turn.language().say(Say.ON_THIS_DAY)
                : turn.language().say(Say.DAY, Map.of("date", day));
    }

    private List<Check> latestPerClient(Turn turn) {
        var seen = new TreeMap<String, Check>();
        return checks.recent(turn.who(), MOST_LISTED * 3).stream()
                .filter(check -> seen.put(check.client().key(), check) == null)
                .limit(MOST_LISTED)
                .toList();
    }

    /** The clients there are, to open. */
    Outcome clients(Turn turn) {
        return listed(turn, latestPerClient(turn), Say.YOUR_CLIENTS);
    }

    /** The checks there were, about one client or all. */
    Outcome history(Turn turn, String typed) {
        Optional<ClientName> client = ClientName.of(typed);
        List<Check> found = checks.recent(turn.who(), 100).stream()
                .filter(check -> client.isEmpty()
                        || check.client().key().equals(client.get().key()))
                .limit(MOST_LISTED)
                .toList();
        return listed(turn, found, Say.YOUR_CHECKS);
    }

    private Outcome listed(Turn turn, List<Check> found, Say title) {
        if (found.isEmpty()) {
            return Outcome.withoutCheck(turn.says(Say.NO_CHECKS));
        }
        var options = new ArrayList<Option>();
        for (Check check : found) {
            Interview stands = knowledge.interview(check);
            String standing = stands.next().isPresent()
                    ? turn.language().say(Say.UNFINISHED)
                    : turn.about(
                            check,
                            "plan/recommendations/"
                                    + stands.judgement().recommendation().id() + "/name");
            String label = turn.language()
                    .say(
                            Say.CHECK_LINE,
                            Map.of("client", check.client().shown(), "day", day(turn, check), "standing", standing));
            options.add(new Option(
                    Integer.toString(options.size() + 1), label, new Move.OpensCheck(check.id()).toString()));
        }
        return Outcome.withoutCheck(turn.says(title), new Part.Choices(options, false));
    }

    /** Goes on with the check that was touched last. */
    Outcome resume(Turn turn) {
        return checks.recent(turn.who(), 1).stream()
                .findFirst()
                .map(check -> interview.here(turn, check.withFocus("")))
                .orElseGet(() -> Outcome.withoutCheck(turn.says(Say.NO_CHECKS)));
    }

    Outcome settings(Turn turn, Optional<Check> about, String typed) {
        String wanted = typed.strip();
        for (Language language : knowledge.playbook().languages().values()) {
            if (wanted.equalsIgnoreCase(language.tag())
                    || wanted.equalsIgnoreCase(language.locale().getDisplayLanguage(language.locale()))
                    || wanted.equalsIgnoreCase(
                            language.locale().getDisplayLanguage(turn.language().locale()))) {
                return speak(turn, about, language.tag());
            }
        }
        var options = new ArrayList<Option>();
        for (Language language : knowledge.playbook().languages().values()) {
            options.add(new Option(
                    Integer.toString(options.size() + 1),
                    language.locale().getDisplayLanguage(language.locale()),
                    new Move.Speaks(language.tag()).toString()));
        }
        return new Outcome(about, List.of(turn.says(Say.WHICH_LANGUAGE), new Part.Choices(options, false)), false);
    }

    Outcome speak(Turn turn, Optional<Check> about, String tag) {
        Language language = knowledge.playbook().language(tag);
        preferences.keep(turn.who(), LANGUAGE, language.tag());
        Turn spoken = turn.in(language);
        Part done = spoken.says(Say.LANGUAGE_SET);
        return about.map(check -> interview.here(spoken, check).after(done))
                .orElseGet(() -> Outcome.withoutCheck(done));
    }

    /** Asks first: what is forgotten is gone. */
    Outcome forget(Turn turn, Optional<Check> about, String typed) {
        Optional<ClientName> client = ClientName.of(typed);
        Optional<Check> found = client.isPresent() ? checks.latestAbout(turn.who(), client.get()) : about;
        var options = new ArrayList<Option>();
        found.ifPresent(check -> options.add(new Option(
                "1",
                turn.language()
                        .say(
                                Say.OPTION_FORGET_CLIENT,
                                Map.of("client", check.client().shown())),
                new Move.Forgets(check.id()).toString())));
        options.add(turn.option(options.size() + 1, Say.OPTION_FORGET_ALL, new Move.Forgets(EVERYTHING).toString()));
        options.add(turn.option(options.size() + 1, Say.OPTION_FORGET_NOTHING, "resume"));
        return new Outcome(about, List.of(turn.says(Say.FORGET), new Part.Choices(options, false)), false);
    }

    Outcome forgetNow(Turn turn, String what) {
        if (what.equals(EVERYTHING)) {
            int count = checks.forgetAll(turn.who());
            preferences.forgetAll(turn.who());
            return Outcome.withoutCheck(turn.says(Say.FORGOTTEN, Map.of("count", count)));
        }
        int count = checks.find(turn.who(), what)
                .map(check -> checks.forget(turn.who(), check.client()))
                .orElse(0);
        return Outcome.withoutCheck(turn.says(Say.FORGOTTEN, Map.of("count", count)));
    }
}
