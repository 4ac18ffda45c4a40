package dev.clientcheck.engine.rule;

import dev.clientcheck.engine.question.Question;
import dev.clientcheck.engine.question.Vocabulary;
import dev.clientcheck.engine.rule.Condition.Comparison;
import dev.clientcheck.engine.rule.Condition.Holding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads a condition as it is written in the playbook. The grammar stands at the top of {@code signs.yaml}. */
public final class ConditionReader {

    private static final Pattern TOKEN = Pattern.compile("!=|<=|>=|[=<>(),!]|[^\\s=<>!(),]+");

    private final Vocabulary vocabulary;
    private final boolean differentHoldsForUnknown;
    private final List<String> tokens;
    private int at;

    private ConditionReader(Vocabulary vocabulary, String text, boolean differentHoldsForUnknown) {
        this.vocabulary = vocabulary;
        this.differentHoldsForUnknown = differentHoldsForUnknown;
        this.tokens = TOKEN.matcher(text).results().map(found -> found.group()).toList();
    }

    /** Reads the condition of a rule. */
    public static Condition rule(Vocabulary vocabulary, String text) {
        return new ConditionReader(vocabulary, text, false).whole();
    }

    /** Reads when a question is asked: there, "is not" holds for "I don't know". */
    public static Condition askedWhen(Vocabulary vocabulary, String text) {
        return new ConditionReader(vocabulary, text, true).whole();
    }

    private Condition whole() {
        Condition condition = or();
        if (at < tokens.size()) {
            throw new RuleException("\"" + tokens.get(at) + "\" is one word too many: join conditions with and, or");
        }
        return condition;
    }

    private Condition or() {
        List<Condition> parts = new ArrayList<>(List.of(and()));
        while (skip("or")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.Or(parts);
    }

    private Condition and() {
        List<Condition> parts = new ArrayList<>(List.of(single()));
        while (skip("and")) {
            parts.add(single());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.And(parts);
    }

    private Condition single() {
        if (skip("(")) {
            Condition inner = or();
            expect(")");
            return inner;
        }
        String word = next("a condition");
        return switch (word) {
            case "always" -> new Condition.Always();
            case "not" -> new Condition.Not(plain());
            case "level" -> levelOf(sign());
            case "recommendation" -> recommendation();
            case "tried", "chosen", "override" -> plain(word);
            default -> onQuestion(question(word));
        };
    }

    private Condition plain() {
        String word = next("tried, chosen or override");
        if (!List.of("tried", "chosen", "override").contains(word)) {
            throw new RuleException("after not comes tried(…), chosen(…) or override, but here is \"" + word + "\"");
        }
        return plain(word);
    }

    private Condition plain(String word) {
        return switch (word) {
            case "tried" -> new Condition.Tried(sign());
            case "chosen" -> new Condition.Chosen(sign());
            default -> is("(") ? new Condition.Overridden(sign()) : new Condition.AnyOverridden();
        };
    }

    private Condition levelOf(int sign) {
        return new Condition.LevelIs(sign, comparison(), constant(Level.class));
    }

    private Condition recommendation() {
        if (is("(")) {
            return new Condition.SignRecommends(sign(), comparison(), constant(Recommendation.class));
        }
        return new Condition.Recommends(comparison(), constant(Recommendation.class));
    }

    private Condition onQuestion(Question question) {
        return switch (question.kind()) {
            case ONE -> onOne(question);
            case SEVERAL -> onSeveral(question);
            case NUMBER -> onNumber(question);
            case MONEY -> onlyUnknown(question, next("= unknown"));
        };
    }

    private Condition onOne(Question question) {
        String how = next("=, !=, in (…) or not in (…)");
        if (isUnknownNext(how)) {
            return unknown(question);
        }
        int all = (1 << question.choices().size()) - 1;
        return switch (how) {
            case "=" -> new Condition.IsIn(question.index(), bit(question, next("a choice")), false);
            case "!=" -> isNot(question, all & ~bit(question, next("a choice")));
            case "in" -> new Condition.IsIn(question.index(), list(question), false);
            case "not" -> {
                expect("in");
                yield isNot(question, all & ~list(question));
            }
            default ->
                throw new RuleException(question.id() + " takes =, !=, in (…) or not in (…), not \"" + how + "\"");
        };
    }

    private Condition isNot(Question question, int others) {
        return new Condition.IsIn(question.index(), others, differentHoldsForUnknown);
    }

    private Condition onSeveral(Question question) {
        String how = next("has any (…), has all (…), has none (…) or has only (…)");
        if (isUnknownNext(how)) {
            return unknown(question);
        }
        if (!how.equals("has")) {
            throw new RuleException(question.id() + " takes several choices: write has any (…), has all (…), has none"
                    + " (…) or has only (…), not \"" + how + "\"");
        }
        Holding holding = constant(Holding.class);
        return new Condition.Has(question.index(), holding, list(question));
    }

    private Condition onNumber(Question question) {
        String sign = next("=, !=, <, <=, > or >=");
        if (isUnknownNext(sign)) {
            return unknown(question);
        }
        Comparison comparison = Comparison.of(sign)
                .orElseThrow(() -> new RuleException(
                        question.id() + " is a number: write =, !=, <, <=, > or >=, not \"" + sign + "\""));
        String number = next("a number");
        if (!number.matches("\\d{1,9}")) {
            throw new RuleException(question.id() + " is compared with a whole number, not with \"" + number + "\"");
        }
        boolean forUnknown = differentHoldsForUnknown && comparison == Comparison.DIFFERENT;
        return new Condition.NumberIs(question.index(), comparison, Integer.parseInt(number), forUnknown);
    }

    private Condition onlyUnknown(Question question, String sign) {
        if (isUnknownNext(sign)) {
            return unknown(question);
        }
        throw new RuleException(question.id() + " is money: only = unknown can be asked of it");
    }

    private boolean isUnknownNext(String sign) {
        return sign.equals("=") && is("unknown");
    }

    private Condition unknown(Question question) {
        at++;
        return new Condition.IsUnknown(question.index());
    }

    private int list(Question question) {
        expect("(");
        int choices = bit(question, next("a choice"));
        while (skip(",")) {
            choices |= bit(question, next("a choice"));
        }
        expect(")");
        return choices;
    }

    private static int bit(Question question, String choice) {
        int place = question.choices().indexOf(choice);
        if (place < 0) {
            throw new RuleException("\"" + choice + "\" is no choice of " + question.id() + ": it has "
                    + String.join(", ", question.choices()));
        }
        return 1 << place;
    }

    private Question question(String id) {
        return vocabulary
                .find(id)
                .orElseThrow(() -> new RuleException("\"" + id + "\" is no question: write the id of a question, or"
                        + " level(sign), recommendation, tried(sign), chosen(sign), override, always"));
    }

    private int sign() {
        expect("(");
        String id = next("a sign");
        int sign = vocabulary.signs().indexOf(id);
        if (sign < 0) {
            throw new RuleException("\"" + id + "\" is no sign: there are " + String.join(", ", vocabulary.signs()));
        }
        expect(")");
        return sign;
    }

    private Comparison comparison() {
        String sign = next("=, !=, <, <=, > or >=");
        return Comparison.of(sign)
                .orElseThrow(() -> new RuleException("write =, !=, <, <=, > or >= here, not \"" + sign + "\""));
    }

    private <E extends Enum<E>> E constant(Class<E> type) {
        List<String> ids = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        String word = next(String.join(", ", ids));
        if (!ids.contains(word)) {
            throw new RuleException("\"" + word + "\" is unknown here: write one of " + String.join(", ", ids));
        }
        return type.getEnumConstants()[ids.indexOf(word)];
    }

    private boolean is(String token) {
        return at < tokens.size() && tokens.get(at).equals(token);
    }

    private boolean skip(String token) {
        if (is(token)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String token) {
        if (!skip(token)) {
            throw new RuleException("\"" + token + "\" is missing "
                    + (at < tokens.size() ? "before \"" + tokens.get(at) + "\"" : "at the end"));
        }
    }

    private String next(String expected) {
        if (at == tokens.size()) {
            throw new RuleException("the condition ends too early: " + expected + " is missing");
        }
        return tokens.get(at++);
    }
}
