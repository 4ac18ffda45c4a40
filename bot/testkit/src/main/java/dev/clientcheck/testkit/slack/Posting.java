package dev.clientcheck.testkit.slack;

import org.jspecify.annotations.Nullable;

/** Puts messages where they belong, and lets everybody who can see one notice what the app does with it. */
final class Posting {

    private final SlackClock clock;

    Posting(SlackClock clock) {
        this.clock = clock;
    }

    Message post(
            SlackChannel channel,
            @Nullable String threadTs,
            Author author,
            @Nullable SlackUser onlyFor,
            MessageContent content,
            @Nullable Interaction cause) {
        var message = new Message(channel, clock.timestamp(), threadTs, author, onlyFor, content);
        channel.add(message);
        notice(message, cause);
        return message;
    }

    void replace(Message message, MessageContent content, @Nullable Interaction cause) {
        change(message, cause, () -> message.replace(content));
    }

    void delete(Message message, @Nullable Interaction cause) {
        change(message, cause, message::delete);
    }

    /** What only one person sees, they see as soon as it is taken note of and not before. */
    private static void change(Message message, @Nullable Interaction cause, Runnable change) {
        if (message.author().isApp() && message.onlyFor().isPresent()) {
            message.onlyFor().get().attention().notice(message, cause, change);
            return;
        }
        change.run();
        notice(message, cause);
    }

    private static void notice(Message message, @Nullable Interaction cause) {
        if (!message.author().isApp()) {
            return;
        }
        if (message.onlyFor().isPresent()) {
            message.onlyFor().get().attention().notice(message, cause);
            return;
        }
        for (SlackUser member : message.channel().members()) {
            member.attention().notice(message, cause);
        }
    }
}
