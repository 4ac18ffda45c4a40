package dev.clientcheck.web;

/** A call that cannot even be looked at. */
final class RefusedCall extends Exception {

    private final int status;

    RefusedCall(int status) {
        super("refused with " + status);
        this.status = status;
    }

    int status() {
        return status;
    }
}
