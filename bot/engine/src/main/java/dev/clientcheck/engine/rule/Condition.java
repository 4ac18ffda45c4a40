package dev.clientcheck.engine.rule;

import dev.clientcheck.engine.question.Codes;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Something that holds or does not, given the facts. A condition on an answer that is not known does not hold. */
public sealed interface Condition {

    boolean holds(Facts facts);

    /** Hands over the questions that this condition looks at. */
    default void eachQuestion(Consumer<Integer> use) {}

    /** Hands over the plain conditions of which this one is made. */
    default void each(Consumer<Condition> use) {
        use.accept(this);
    }

    record Always() implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return true;
        }
    }

    /** Several conditions as one. */
    sealed interface Joined extends Condition {

        List<Condition> parts();

        @Override
        default void eachQuestion(Consumer<Integer> use) {
            parts().forEach(part -> part.eachQuestion(use));
        }

        @Override
        default void each(Consumer<Condition> use) {
            parts().forEach(part -> part.each(use));
        }
    }

    record And(List<Condition> parts) implements Joined {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Facts facts) {
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).holds(facts)) {
                    return false;
                }
            }
            return true;
        }
    }

    record Or(List<Condition> parts) implements Joined {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Facts facts) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).holds(facts)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * A single choice that is one of some.
     *
     * @param forUnknown whether it holds for "I don't know"
     */
    record IsIn(int question, int choices, boolean forUnknown) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            int code = facts.answer(question);
            return code >= 0 ? (choices & 1 << code) != 0 : forUnknown && code == Codes.UNKNOWN;
        }

        @Override
        public void eachQuestion(Consumer<Integer> use) {
            use.accept(question);
        }
    }

    /** How several choices relate to some. */
    enum Holding {
        ANY,
        ALL,
        NONE,
        ONLY
    }

    /** Several choices, compared with some. */
    record Has(int question, Holding how, int choices) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            int code = facts.answer(question);
            return code >= 0
                    && switch (how) {
                        case ANY -> (code & choices) != 0;
                        case ALL -> (code & choices) == choices;
                        case NONE -> (code & choices) == 0;
                        case ONLY -> (code & ~choices) == 0;
                    };
        }

        @Override
        public void eachQuestion(Consumer<Integer> use) {
            use.accept(question);
        }
    }

    /** A comparison of two whole numbers or of two steps on a ladder. */
    enum Comparison {
        EQUAL("="),
        DIFFERENT("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        static Optional<Comparison> of(String sign) {
            for (Comparison comparison : values()) {
                if (comparison.sign.equals(sign)) {
                    return Optional.of(comparison);
                }
            }
            return Optional.empty();
        }

        /** Whether it holds of two things whose order is as {@link Comparable} says it. */
        boolean holds(int order) {
            return switch (this) {
                case EQUAL -> order == 0;
                case DIFFERENT -> order != 0;
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case MORE -> order > 0;
                case AT_LEAST -> order >= 0;
            };
        }
    }

    record NumberIs(int question, Comparison comparison, int number, boolean forUnknown) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            int code = facts.answer(question);
            return code >= 0 ? comparison.holds(Integer.compare(code, number)) : forUnknown && code == Codes.UNKNOWN;
        }

        @Override
        public void eachQuestion(Consumer<Integer> use) {
            use.accept(question);
        }
    }

    /** "I don't know", or no answer at all. */
    record IsUnknown(int question) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.answer(question) < 0;
        }

        @Override
        public void eachQuestion(Consumer<Integer> use) {
            use.accept(question);
        }
    }

    record LevelIs(int sign, Comparison comparison, Level level) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.chosen(sign) && comparison.holds(facts.level(sign).compareTo(level));
        }
    }

    record SignRecommends(int sign, Comparison comparison, Recommendation recommendation) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.chosen(sign)
                    && comparison.holds(facts.recommendation(sign).compareTo(recommendation));
        }
    }

    record Recommends(Comparison comparison, Recommendation recommendation) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return comparison.holds(facts.recommendation().compareTo(recommendation));
        }
    }

    record Tried(int sign) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.tried(sign);
        }
    }

    record Chosen(int sign) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.chosen(sign);
        }
    }

    record Overridden(int sign) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.override(sign);
        }
    }

    record AnyOverridden() implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.override();
        }
    }

    /** The opposite of a condition that is never unknown. */
    record Not(Condition plain) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return !plain.holds(facts);
        }

        @Override
        public void each(Consumer<Condition> use) {
            plain.each(use);
        }
    }
}
