package dev.clientcheck.testkit.discord.payload;

/** A rule for a whole message. */
@FunctionalInterface
interface MessageRule {

    void check(Message message, Problems problems);
}
