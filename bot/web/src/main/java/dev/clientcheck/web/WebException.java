package dev.clientcheck.web;

/** The server could not be started. The message says why and what to do. */
public final class WebException extends RuntimeException {

    WebException(String message, Throwable cause) {
        super(message, cause);
    }
}
