package dev.clientcheck.engine.talk;

import dev.clientcheck.engine.advice.Message;
import dev.clientcheck.engine.advice.Offers.Offer;
import dev.clientcheck.engine.memory.Check;
import dev.clientcheck.engine.memory.Preferences;
import dev.clientcheck.engine.playbook.DraftText;
import dev.clientcheck.engine.playbook.Field;
import dev.clientcheck.engine.playbook.Language;
import dev.clientcheck.engine.playbook.Say;
import dev.clientcheck.engine.turn.Option;
import dev.clientcheck.engine.turn.Part;
import dev.clientcheck.engine.turn.Reply;
import dev.clientcheck.engine.typed.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Offers messages, asks for what is missing in them, and shows them ready to copy: one thing after the other where
 * everything is typed, all on one sheet elsewhere.
 */
final class DraftTalk {

    private final Knowledge knowledge;
    private final Preferences preferences;
    private final ResultTalk result;
    private final FieldReader fields;
    private final DraftSheets sheets;

    DraftTalk(Knowledge knowledge, Preferences preferences, ResultTalk result) {
        this.knowledge = knowledge;
        this.preferences = preferences;
        this.result = result;
        this.fields = new FieldReader(knowledge);
        this.sheets = new DraftSheets(knowledge);
    }

    /** The messages that fit, and then the others when all are wanted. */
    Outcome list(Turn turn, Check check, boolean all) {
        List<Offer> fitting = knowledge.fitting(check, turn.today());
        List<Offer> others = knowledge.others(fitting);
        if (!turn.place().isTyped()) {
            Offer first = fitting.isEmpty() ? others.getFirst() : fitting.getFirst();
            return open(turn, check, new Sheet(first.draft(), first.tone(), check.locale(), false));
        }
        var options = new ArrayList<Option>();
        fitting.forEach(offer -> options.add(option(turn, check, offer, options.size() + 1)));
        if (all || fitting.isEmpty()) {
            others.forEach(offer -> options.add(option(turn, check, offer, options.size() + 1)));
        } else {
            options.add(turn.option(options.size() + 1, Say.OPTION_ALL_DRAFTS, new Move.AllDrafts()));
        }
        options.add(turn.option(options.size() + 1, Say.OPTION_RESULT, new Move.Says(Command.RESULT)));
        return Outcome.of(
                check.withFocus(""),
                turn.says(fitting.isEmpty() ? Say.NO_DRAFT_FITS : Say.WHICH_DRAFT),
                new Part.Choices(options));
    }

    private static Option option(Turn turn, Check check, Offer offer, int number) {
        var sheet = new Sheet(offer.draft(), offer.tone(), check.locale(), false);
        return new Option(
                Integer.toString(number),
                turn.language().text("plan/drafts/" + offer.draft() + "/name"),
                new Move.Opens(sheet).toString());
    }

    /** Shows a message, and asks for the first thing that is missing in it. */
    Outcome open(Turn turn, Check check, Sheet sheet) {
        return known(sheet)
                .map(text -> open(turn, check.withLocale(sheet.language()), sheet, message(turn, check, sheet, text)))
                .orElseGet(() -> list(turn, check, true));
    }

    private Outcome open(Turn turn, Check check, Sheet sheet, Message message) {
        if (!turn.place().isTyped()) {
            return sheets.show(turn, check, sheet, message, values(turn, check));
        }
        var parts = new ArrayList<Part>();
        parts.add(new Part.Note(turn.about(check, "plan/drafts/" + sheet.draft() + "/use")));
        parts.add(new Part.Draft(message.subject(), message.body()));
        if (!message.missing().isEmpty()) {
            return ask(turn, check, sheet, message.missing().getFirst())
                    .after(turn.says(
                            Say.DRAFT_MISSING, Map.of("count", message.missing().size())))
                    .after(parts);
        }
        return ready(turn, check, sheet).after(parts);
    }

    private Optional<DraftText> known(Sheet sheet) {
        Language language = knowledge.playbook().language(sheet.language());
        boolean exists = language.tag().equals(sheet.language());
        return exists ? language.draft(sheet.draft(), sheet.tone(), sheet.brief()) : Optional.empty();
    }

    private Message message(Turn turn, Check check, Sheet sheet, DraftText text) {
        Language language = knowledge.playbook().language(sheet.language());
        return Message.of(text, values(turn, check).in(language));
    }

    private FieldValues values(Turn turn, Check check) {
        return new FieldValues(knowledge.playbook(), check, knowledge.interview(check), turn.preferences());
    }

    /** Keeps what was filled into the fields of a form, where it is something new. */
    Check keep(Turn turn, Check check, Map<String, String> filled) {
        Check kept = check;
        FieldValues known = values(turn, check);
        for (Map.Entry<String, String> entry : filled.entrySet()) {
            Field field = knowledge.playbook().fields().get(entry.getKey());
            if (field == null) {
                continue;
            }
            String value = fields.read(field, entry.getValue(), turn.language());
            if (!value.equals(known.raw(field, turn.language()).orElse(""))) {
                kept = kept.with(turn.entry(Said.FIELD + field.id(), value));
                if (field.keptForPerson()) {
                    preferences.keep(turn.who(), Said.FIELD + field.id(), value);
                }
            }
        }
        return kept;
    }

    /** Sends a message to the person alone, to be copied from there. */
    Outcome send(Turn turn, Check check, Sheet sheet) {
        Optional<DraftText> text = known(sheet);
        if (text.isEmpty()) {
            return list(turn, check, true);
        }
        Message message = message(turn, check, sheet, text.get());
        return open(turn, check, sheet)
                .after(turn.says(Say.DRAFT_SENT))
                .posting(Reply.Audience.MYSELF, List.of(new Part.Draft(message.subject(), message.body())));
    }

    Outcome ask(Turn turn, Check check, Sheet sheet, String field) {
        Field asked = knowledge.playbook().fields().get(field);
        if (asked == null || known(sheet).isEmpty()) {
            return list(turn, check, false);
        }
        if (!turn.place().isTyped()) {
            return open(turn, check, sheet);
        }
        var parts = new ArrayList<Part>();
        parts.add(new Part.Text(turn.about(check, "plan/fields/" + field + "/ask")));
        parts.add(turn.notes(Say.HINT_FIELD));
        var focus = new Focus.Drafting(sheet, Optional.of(field));
        return Outcome.of(check.withFocus(focus.toString()), parts);
    }

    /** Takes what was typed as the value of the field that was asked for. */
    Outcome fill(Turn turn, Check check, Focus.Drafting drafting, String words) {
        String id = drafting.field().orElseThrow();
        Field field = knowledge.playbook().fields().get(id);
        if (field == null || words.isEmpty()) {
            return ask(turn, check, drafting.sheet(), id);
        }
        String value = fields.read(field, words, turn.language());
        if (field.keptForPerson()) {
            preferences.keep(turn.who(), Said.FIELD + id, value);
        }
        return onward(turn, check.with(turn.entry(Said.FIELD + id, value)), drafting);
    }

    /** Asks for the next thing that is missing behind this field, or shows the message. */
    private Outcome onward(Turn turn, Check check, Focus.Drafting drafting) {
        Sheet sheet = drafting.sheet();
        DraftText text = known(sheet).orElseThrow();
        List<String> missing = message(turn, check, sheet, text).missing();
        List<String> order = text.fields();
        int now = order.indexOf(drafting.field().orElseThrow());
        return missing.stream()
                .filter(field -> order.indexOf(field) > now)
                .findFirst()
                .map(field -> ask(turn, check, sheet, field))
                .orElseGet(() -> {
                    Message message = message(turn, check, sheet, text);
                    return ready(turn, check, sheet).after(new Part.Draft(message.subject(), message.body()));
                });
    }

    /** A word typed while a field is asked for that is a command and no value. */
    Outcome command(Turn turn, Check check, Focus.Drafting drafting, Command command, String words) {
        Sheet sheet = drafting.sheet();
        return switch (command) {
            case SKIP -> onward(turn, check, drafting);
            case BACK, DRAFTS -> list(turn, check, false);
            case RESULT -> result.show(turn, check);
            case PAUSE, DONE -> {
                DraftText text = known(sheet).orElseThrow();
                Message message = message(turn, check, sheet, text);
                yield ready(turn, check, sheet).after(new Part.Draft(message.subject(), message.body()));
            }
            default -> fill(turn, check, drafting, words);
        };
    }

    /** What can be done with a message that is on the screen. */
    Outcome ready(Turn turn, Check check, Sheet sheet) {
        if (known(sheet).isEmpty()) {
            return list(turn, check, false);
        }
        if (!turn.place().isTyped()) {
            return open(turn, check, sheet);
        }
        var options = new ArrayList<Option>();
        Language own = turn.language();
        for (String tone : knowledge.playbook().tones()) {
            if (!tone.equals(sheet.tone())) {
                add(
                        options,
                        own.text("plan/tones/" + tone),
                        new Sheet(sheet.draft(), tone, sheet.language(), sheet.brief()));
            }
        }
        for (Language language : knowledge.playbook().languages().values()) {
            if (!language.tag().equals(sheet.language())) {
                add(
                        options,
                        language.locale().getDisplayLanguage(own.locale()),
                        new Sheet(sheet.draft(), sheet.tone(), language.tag(), false));
            }
        }
        if (knowledge.playbook().language(sheet.language()).hasBriefDrafts()) {
            Say label = sheet.brief() ? Say.OPTION_LONG : Say.OPTION_BRIEF;
            add(options, own.say(label), new Sheet(sheet.draft(), sheet.tone(), sheet.language(), !sheet.brief()));
        }
        for (String field : known(sheet).orElseThrow().fields()) {
            String label = own.say(Say.OPTION_FIELD, Map.of("field", own.text("plan/fields/" + field + "/label")));
            options.add(
                    new Option(Integer.toString(options.size() + 1), label, new Move.Fills(sheet, field).toString()));
        }
        options.add(turn.option(options.size() + 1, Say.OPTION_DRAFTS, new Move.Says(Command.DRAFTS)));
        options.add(turn.option(options.size() + 1, Say.OPTION_RESULT, new Move.Says(Command.RESULT)));
        return Outcome.of(
                check.withFocus(new Focus.Drafting(sheet, Optional.empty()).toString()),
                turn.notes(Say.DRAFT_READY),
                new Part.Choices(options));
    }

    private static void add(List<Option> options, String label, Sheet sheet) {
        options.add(new Option(Integer.toString(options.size() + 1), label, new Move.Opens(sheet).toString()));
    }
}
