package dev.clientcheck.engine.platform;

/** Why a platform cannot be used as it is set up; the message says what to do, and shows no secret. */
public final class PlatformException extends RuntimeException {

    public PlatformException(String message) {
        super(message);
    }

    public PlatformException(String message, Throwable cause) {
        super(message, cause);
    }
}
