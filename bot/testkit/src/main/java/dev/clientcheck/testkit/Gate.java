package dev.clientcheck.testkit;

/** A gate before the app: while it is shut, deliveries wait there. */
public final class Gate {

    private boolean shut;

    public synchronized void shut() {
        shut = true;
    }

    public synchronized void open() {
        shut = false;
        notifyAll();
    }

    public synchronized void pass() {
        while (shut) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
