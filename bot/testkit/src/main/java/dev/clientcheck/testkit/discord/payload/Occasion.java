package dev.clientcheck.testkit.discord.payload;

/** What a message is sent for, on which depends which flags it may set. */
enum Occasion {
    POST(Flags.SUPPRESS_EMBEDS | Flags.SUPPRESS_NOTIFICATIONS | Flags.COMPONENTS_V2),
    REPLY(Flags.EPHEMERAL | Flags.SUPPRESS_EMBEDS | Flags.SUPPRESS_NOTIFICATIONS | Flags.COMPONENTS_V2),
    DEFERRAL(Flags.EPHEMERAL),
    EDIT(Flags.SUPPRESS_EMBEDS | Flags.COMPONENTS_V2);

    private final long settable;

    Occasion(long settable) {
        this.settable = settable;
    }

    long settable() {
        return settable;
    }
}
