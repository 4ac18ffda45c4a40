package dev.clientcheck.app;

/** Something that whoever runs the program can mend; its message says what and how. */
final class UsageException extends RuntimeException {

    private final String id;

    UsageException(String message) {
        super(message);
        this.id = "";
    }

    /** About one part of what was given, which the message names first. */
    UsageException(String id, String message) {
        super(id + ": " + message);
        this.id = id;
    }

    /** The question or key at fault; empty when it is about the whole. */
    String id() {
        return id;
    }
}
