package dev.clientcheck.engine.talk;

import java.time.Duration;

/** Somebody who is told of every turn when it is over. */
@FunctionalInterface
public interface TurnObserver {

    /**
     * A turn is over.
     *
     * @param kind what the person did: {@code start}, {@code typed}, {@code pressed} or {@code entered}
     * @param outcome how it went: {@code ok}, {@code elsewhere} when somebody else was faster, or {@code failed}
     */
    void finished(String kind, String outcome, Duration took);
}
