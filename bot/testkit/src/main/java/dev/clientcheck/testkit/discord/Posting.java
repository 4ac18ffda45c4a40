package dev.clientcheck.testkit.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The putting of messages before people, and their changing. */
final class Posting {

    private final Backstage backstage;

    Posting(Backstage backstage) {
        this.backstage = backstage;
    }

    /** @param source what is answered with it, if anything is */
    Message post(
            DiscordChannel channel,
            Author author,
            MessageBody body,
            @Nullable Message repliedTo,
            @Nullable Interaction source) {
        var message =
                new Message(channel, backstage.ids().next(), backstage.clock().now(), author, source, repliedTo, body);
        channel.messages().add(message);
        backstage.events().messageCreated(message);
        show(message, source);
        return message;
    }

    Message postByBot(
            DiscordChannel channel, MessageBody body, @Nullable Message repliedTo, @Nullable Interaction source) {
        return post(channel, Author.of(backstage.app()), body, repliedTo, source);
    }

    MessageBody read(MessageBody before, JsonNode sent, List<UploadedFile> files, DiscordChannel channel) {
        return new MessageReading(before, sent, files, backstage, channel.id()).read();
    }

    void change(Message message, MessageBody body, @Nullable Interaction cause) {
        Runnable change = () -> message.replace(body, backstage.clock().now());
        if (message.onlyFor().isPresent() && !message.isLoading()) {
            // What only one person sees, they see as soon as it is taken note of and not before.
            message.onlyFor().get().attention().notice(message, cause, change);
            backstage.events().messageChanged(message);
            return;
        }
        change.run();
        backstage.events().messageChanged(message);
        show(message, cause);
    }

    void delete(Message message, @Nullable Interaction cause) {
        message.delete();
        backstage.events().messageDeleted(message);
        show(message, cause);
    }

    private static void show(Message message, @Nullable Interaction cause) {
        if (message.isLoading()) {
            return;
        }
        message.onlyFor()
                .ifPresentOrElse(
                        user -> user.attention().notice(message, cause),
                        () -> message.channel().readers().forEach(user -> show(message, cause, user)));
    }

    private static void show(Message message, @Nullable Interaction cause, DiscordUser user) {
        if (!message.author().id().equals(user.id())) {
            user.attention().notice(message, cause);
        }
    }
}
