package dev.clientcheck.engine.talk;

import dev.clientcheck.engine.typed.Command;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody wants by pressing something, in the plain text that stands behind every button. */
sealed interface Move {

    /** Answers a question: {@code payment.pattern=never}. */
    record Answers(String question, String answer) implements Move {
        @Override
        public String toString() {
            return question + "=" + answer;
        }
    }

    /** Says what could also be said in a word: {@code back}. */
    record Says(Command command) implements Move {
        @Override
        public String toString() {
            return command.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Asks one question once more. */
    record AsksAgain(String question) implements Move {
        @Override
        public String toString() {
            return "ask:" + question;
        }
    }

    /** Wants every message there is, whether or not it fits. */
    record AllDrafts() implements Move {
        @Override
        public String toString() {
            return "all-drafts";
        }
    }

    /** Wants to answer the rest after an override. */
    record Rest() implements Move {
        @Override
        public String toString() {
            return Said.REST;
        }
    }

    /** Looks at a message. */
    record Opens(Sheet sheet) implements Move {
        @Override
        public String toString() {
            return "draft:" + sheet;
        }
    }

    /** Wants to fill in one field of a message. */
    record Fills(Sheet sheet, String field) implements Move {
        @Override
        public String toString() {
            return "fill:" + sheet + "/" + field;
        }
    }

    /** Ticks something off, or not any more. */
    record Ticks(String item) implements Move {
        @Override
        public String toString() {
            return Said.TICK + item;
        }
    }

    /** Opens one of the checks there are. */
    record OpensCheck(String id) implements Move {
        @Override
        public String toString() {
            return "check:" + id;
        }
    }

    /** Sets the language. */
    record Speaks(String language) implements Move {
        @Override
        public String toString() {
            return "language:" + language;
        }
    }

    /** Really wants it forgotten: one check's client, or everything when there is no check. */
    record Forgets(String check) implements Move {
        @Override
        public String toString() {
            return "forget:" + check;
        }
    }

    /** Empty when the text stands behind no button that there is. */
    static Optional<Move> of(String text) {
        int equals = text.indexOf('=');
        if (equals > 0) {
            return Optional.of(new Answers(text.substring(0, equals), text.substring(equals + 1)));
        }
        if (text.startsWith(Said.TICK)) {
            return Optional.of(new Ticks(text.substring(Said.TICK.length())));
        }
        int colon = text.indexOf(':');
        return colon > 0 ? of(text.substring(0, colon), text.substring(colon + 1)) : word(text);
    }

    private static Optional<Move> of(String what, String rest) {
        return switch (what) {
            case "ask" -> Optional.of(new AsksAgain(rest));
            case "draft", "fill" ->
                Focus.of(what + ":" + rest) instanceof Focus.Drafting drafting
                        ? Optional.of(drafting.field()
                                .<Move>map(field -> new Fills(drafting.sheet(), field))
                                .orElseGet(() -> new Opens(drafting.sheet())))
                        : Optional.empty();
            case "check" -> Optional.of(new OpensCheck(rest));
            case "language" -> Optional.of(new Speaks(rest));
            case "forget" -> Optional.of(new Forgets(rest));
            default -> Optional.empty();
        };
    }

    private static Optional<Move> word(String text) {
        return Stream.<Move>concat(
                        Stream.of(new Rest(), new AllDrafts()),
                        Arrays.stream(Command.values()).map(Says::new))
                .filter(move -> move.toString().equals(text))
                .findFirst();
    }
}
