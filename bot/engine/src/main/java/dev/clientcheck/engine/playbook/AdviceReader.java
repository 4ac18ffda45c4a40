package dev.clientcheck.engine.playbook;

import dev.clientcheck.engine.judging.Verdict;
import dev.clientcheck.engine.playbook.Ladder.Rung;
import dev.clientcheck.engine.question.Vocabulary;
import dev.clientcheck.engine.rule.Condition;
import dev.clientcheck.engine.rule.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what follows from a judgement: {@code verdict.yaml}, {@code ladders.yaml}, {@code ending.yaml}, {@code safety.yaml}. */
final class AdviceReader {

    private final Vocabulary vocabulary;

    AdviceReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Verdict verdict(Block file) {
        file.knowsOnly(List.of("stronger", "confidence", "shown", "plan-income-first"));
        Block stronger = file.block("stronger");
        Block confidence = file.block("confidence");
        Block shown = file.block("shown");
        return new Verdict(
                number(stronger, "signs"),
                level(stronger),
                number(confidence, "high"),
                number(confidence, "medium"),
                number(shown, "changes"),
                number(shown, "steps"),
                new ConditionSource(vocabulary, file).rule("plan-income-first"));
    }

    private static int number(Block block, String name) {
        if (!block.has(name)) {
            block.problem("", "\"" + name + "\" is missing: add it");
        }
        return block.number(name).orElse(0);
    }

    private static Level level(Block block) {
        String id = block.text("at-level");
        for (Level level : Level.values()) {
            if (level.id().equals(id)) {
                return level;
            }
        }
        block.problem("at-level", "\"" + id + "\" must be clear, watch, problem or critical");
        return Level.CRITICAL;
    }

    List<Ladder> ladders(Block file, Set<String> drafts) {
        file.knowsOnly(vocabulary.signs());
        return vocabulary.signs().stream()
                .map(sign -> {
                    Block block = file.block(sign);
                    block.knowsOnly(List.of("mend", "end"));
                    return new Ladder(rungs(block, sign, "mend", drafts), rungs(block, sign, "end", drafts));
                })
                .toList();
    }

    private List<Rung> rungs(Block block, String sign, String name, Set<String> drafts) {
        var rungs = new ArrayList<Rung>();
        for (Block line : block.blocks(name)) {
            String id = line.names().getFirst();
            line.knowsOnly(List.of(id, "wait", "draft"));
            Optional<String> draft = line.optionalText("draft");
            draft.filter(named -> !drafts.contains(named))
                    .ifPresent(named -> line.problem("draft", "\"" + named + "\" is no draft of drafts.yaml"));
            Condition when = new ConditionSource(vocabulary, line).rule(id);
            if (rungs.stream().anyMatch(other -> other.id().equals(sign + "." + id))) {
                line.problem(id, "stands here twice: remove one");
            }
            rungs.add(new Rung(sign + "." + id, when, line.number("wait").orElse(0), draft));
        }
        return rungs;
    }

    List<EndingStep> ending(Block file) {
        var steps = new ArrayList<EndingStep>();
        for (String id : file.names()) {
            Block block = file.block(id);
            block.knowsOnly(List.of("day", "items"));
            var items = new ArrayList<EndingStep.Item>();
            for (Block line : block.blocks("items")) {
                for (String item : line.names()) {
                    items.add(
                            new EndingStep.Item(id + "." + item, new ConditionSource(vocabulary, line).rule(item)));
                }
            }
            steps.add(new EndingStep(id, number(block, "day"), items));
        }
        return steps;
    }

    List<SafetyCard> cards(Block file) {
        var cards = new ArrayList<SafetyCard>();
        for (String id : file.names()) {
            if (!id.equals("contacts")) {
                Block block = file.block(id);
                block.knowsOnly(List.of("when", "raised-by", "lines"));
                Optional<String> raisedBy = block.optionalText("raised-by");
                raisedBy.filter(answer -> !isAnswer(answer))
                        .ifPresent(answer -> block.problem("raised-by", "\"" + answer + "\" must be question=choice"));
                List<String> lines =
                        block.texts("lines").stream().map(line -> id + "." + line).toList();
                cards.add(new SafetyCard(id, new ConditionSource(vocabulary, block).rule("when"), raisedBy, lines));
            }
        }
        return cards;
    }

    private boolean isAnswer(String answer) {
        String[] parts = answer.split("=", 2);
        return parts.length == 2
                && vocabulary
                        .find(parts[0])
                        .filter(question -> question.choices().contains(parts[1]))
                        .isPresent();
    }

    static Map<String, List<Contact>> contacts(Block file) {
        var contacts = new LinkedHashMap<String, List<Contact>>();
        Block countries = file.block("contacts");
        for (String country : countries.names()) {
            if (!country.matches("[A-Z]{2}")) {
                countries.problem(country, "must be a country code of two capital letters, like ID");
            }
            contacts.put(
                    country,
                    countries.blocks(country).stream().map(AdviceReader::contact).toList());
        }
        return contacts;
    }

    private static Contact contact(Block line) {
        line.knowsOnly(List.of("text", "checked"));
        String checked = line.text("checked");
        if (!checked.matches("\\d{4}-\\d{2}-\\d{2}")) {
            line.problem("checked", "must be the day on which it was checked: 2026-01-31");
        }
        return new Contact(line.text("text"), checked);
    }
}
