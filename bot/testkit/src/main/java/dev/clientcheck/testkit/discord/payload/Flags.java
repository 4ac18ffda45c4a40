package dev.clientcheck.testkit.discord.payload;

/** The flags of a message: which may be set, and which stays once it is set. */
final class Flags {

    static final long SUPPRESS_EMBEDS = 1 << 2;
    static final long EPHEMERAL = 1 << 6;
    static final long SUPPRESS_NOTIFICATIONS = 1 << 12;
    static final long COMPONENTS_V2 = 1 << 15;

    private Flags() {}

    static void check(Message message, Problems problems) {
        long flags = message.data().path("flags").asLong();
        Path at = message.at().to("flags");
        long wrong = flags & ~message.occasion().settable();
        if (wrong != 0) {
            problems.add(at, Code.INVALID_BITWISE_FLAG, "These flags cannot be set here: " + wrong);
        }
        if (message.data().hasNonNull("flags") && message.wasComponentsV2() && (flags & COMPONENTS_V2) == 0) {
            problems.add(
                    at,
                    Code.MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG,
                    "MessageFlags.IS_COMPONENTS_V2 cannot be removed from a message");
        }
    }
}
