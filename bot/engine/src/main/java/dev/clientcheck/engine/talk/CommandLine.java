package dev.clientcheck.engine.talk;

import java.util.Locale;

/** What stands behind {@code /clientcheck}: a subcommand, or the name of a client. */
record CommandLine(Subcommand subcommand, String rest) {

    enum Subcommand {
        START,
        HISTORY,
        CLIENTS,
        DRAFTS,
        RESUME,
        SETTINGS,
        FORGET,
        HELP
    }

    private static final String NAME = "/clientcheck";

    static boolean isOne(String text) {
        return text.stripLeading().startsWith("/");
    }

    /** Reads "/clientcheck drafts", "/drafts", "/clientcheck Acme". Whatever is no subcommand is a client. */
    static CommandLine of(String text) {
        String line = text.strip();
        String words = line.toLowerCase(Locale.ROOT).startsWith(NAME)
                ? line.substring(NAME.length()).strip()
                : line.substring(1).strip();
        if (words.isEmpty()) {
            return new CommandLine(Subcommand.HELP, "");
        }
        String[] parts = words.split("\\s+", 2);
        for (Subcommand subcommand : Subcommand.values()) {
            if (subcommand.name().equalsIgnoreCase(parts[0])) {
                return new CommandLine(subcommand, parts.length > 1 ? parts[1] : "");
            }
        }
        return new CommandLine(Subcommand.START, words);
    }
}
