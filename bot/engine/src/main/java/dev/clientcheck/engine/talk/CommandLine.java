package dev.clientcheck.engine.talk;

import dev.clientcheck.engine.text.ClientName;
import dev.clientcheck.engine.text.SafeText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands behind {@code /clientcheck}: a subcommand, or the name of a client.
 *
 * @param isSaid whether the subcommand was said, and not only meant by saying a name
 */
record CommandLine(Subcommand subcommand, String rest, boolean isSaid) {

    CommandLine {
        // At most a client's name stands there, and buttons hold no more.
        rest = SafeText.oneLine(rest, ClientName.MOST);
    }

    /** What may stand behind a subcommand. */
    private enum Rest {
        NOTHING,
        CLIENT,
        ANYTHING,
        LANGUAGE
    }

    enum Subcommand {
        START(Rest.CLIENT),
        TEAM(Rest.ANYTHING),
        HISTORY(Rest.CLIENT),
        CLIENTS(Rest.NOTHING),
        DRAFTS(Rest.CLIENT),
        RESUME(Rest.CLIENT),
        SETTINGS(Rest.LANGUAGE),
        FORGET(Rest.CLIENT),
        HELP(Rest.NOTHING);

        private final Rest rest;

        Subcommand(Rest rest) {
            this.rest = rest;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean takesAnything() {
            return rest == Rest.ANYTHING;
        }

        boolean takesClient() {
            return rest == Rest.CLIENT;
        }

        boolean takesLanguage() {
            return rest == Rest.LANGUAGE;
        }
    }

    private static final String NAME = "/clientcheck";

    static boolean isOne(String text) {
        return text.stripLeading().startsWith("/");
    }

    /** Reads "/clientcheck drafts", "/drafts", "/clientcheck Acme". Whatever is no subcommand is a client. */
    static CommandLine of(String text) {
        String line = text.strip();
        return line.toLowerCase(Locale.ROOT).startsWith(NAME)
                ? behind(line.substring(NAME.length()))
                : behind(line.substring(1));
    }

    /** Reads what stands behind the name of the command. */
    static CommandLine behind(String text) {
        String[] words = text.strip().split("\\s+", 2);
        return subcommand(words[0])
                .map(found -> new CommandLine(found, words.length > 1 ? words[1] : "", true))
                .orElseGet(() -> new CommandLine(Subcommand.START, text.strip(), false));
    }

    private static Optional<Subcommand> subcommand(String word) {
        return Arrays.stream(Subcommand.values())
                .filter(subcommand -> subcommand.word().equalsIgnoreCase(word))
                .findFirst();
    }

    /** The subcommand that this one word was perhaps meant to be: "histroy". */
    static Optional<Subcommand> guess(String word) {
        String typed = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(Subcommand.values())
                .filter(subcommand -> isNear(typed, subcommand.word()))
                .findFirst();
    }

    /** One letter wrong, missing, too many, or two swapped; the beginning of a long word also counts. */
    private static boolean isNear(String typed, String word) {
        if (typed.length() < 4 || typed.equals(word)) {
            return false;
        }
        if (word.startsWith(typed)) {
            return true;
        }
        int same = 0;
        while (same < Math.min(typed.length(), word.length()) && typed.charAt(same) == word.charAt(same)) {
            same++;
        }
        String left = typed.substring(same);
        String right = word.substring(same);
        boolean wrong = left.length() == right.length() && left.substring(1).equals(right.substring(1));
        boolean missing = !right.isEmpty() && left.equals(right.substring(1));
        boolean tooMany = !left.isEmpty() && left.substring(1).equals(right);
        boolean swapped = left.length() == right.length()
                && left.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && left.substring(2).equals(right.substring(2));
        return wrong || missing || tooMany || swapped;
    }

    @Override
    public String toString() {
        return (subcommand.word() + " " + rest).strip();
    }
}
