package dev.clientcheck.engine.talk;

/** What somebody did. */
public sealed interface Action {

    /** Asked for a check about a client; the name may be blank. */
    record Start(String client) implements Action {}

    /** Typed something. */
    record Typed(String text) implements Action {}

    /** Pressed a button, or picked something from a list: its {@link Option#value()}. */
    record Pressed(String value) implements Action {}
}
