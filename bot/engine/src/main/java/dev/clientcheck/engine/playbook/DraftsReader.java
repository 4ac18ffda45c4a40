package dev.clientcheck.engine.playbook;

import dev.clientcheck.engine.question.Vocabulary;
import dev.clientcheck.engine.rule.DecisionList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads {@code drafts.yaml}. */
final class DraftsReader {

    private static final List<String> KINDS = List.of("text", "date", "number", "money", "round");

    private final Block file;

    DraftsReader(Block file) {
        this.file = file;
        file.knowsOnly(List.of("tones", "drafts", "fields"));
    }

    List<String> tones() {
        return file.texts("tones");
    }

    Map<String, DraftPlan> drafts(Vocabulary vocabulary) {
        var drafts = new LinkedHashMap<String, DraftPlan>();
        Block block = file.block("drafts");
        for (String id : block.names()) {
            Block draft = block.block(id);
            draft.knowsOnly(List.of("offer"));
            var lines = new ArrayList<DecisionList.Line<String>>();
            for (Block line : draft.blocks("offer")) {
                for (String tone : line.names()) {
                    if (!tones().contains(tone)) {
                        line.problem(tone, "is no tone: use one of " + String.join(", ", tones()));
                    }
                    lines.add(new DecisionList.Line<>(tone, new ConditionSource(vocabulary, line).rule(tone)));
                }
            }
            drafts.put(id, new DraftPlan(id, new DecisionList<>(lines)));
        }
        return drafts;
    }

    Map<String, Field> fields(Vocabulary vocabulary) {
        var fields = new LinkedHashMap<String, Field>();
        Block block = file.block("fields");
        for (String id : block.names()) {
            Block field = block.block(id);
            field.knowsOnly(List.of("kind", "from", "keep", "choices"));
            Optional<String> from = field.optionalText("from");
            from.filter(source -> !source.equals("client")
                            && vocabulary.find(source).isEmpty())
                    .ifPresent(source -> field.problem("from", "\"" + source + "\" is no question and not client"));
            fields.put(
                    id,
                    new Field(
                            id,
                            kind(field),
                            from,
                            field.optionalText("keep").isPresent(),
                            field.texts("choices")));
        }
        return fields;
    }

    private static Field.Kind kind(Block field) {
        String kind = field.text("kind");
        if (!KINDS.contains(kind)) {
            field.problem("kind", "\"" + kind + "\" must be one of " + String.join(", ", KINDS));
            return Field.Kind.TEXT;
        }
        return Field.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    }
}
