package dev.clientcheck.store;

/** What went wrong in the store, in words for whoever runs the bot: what was met, what was expected, what to do. */
public final class StoreException extends RuntimeException {

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
