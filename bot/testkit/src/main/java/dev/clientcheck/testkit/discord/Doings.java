package dev.clientcheck.testkit.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clientcheck.testkit.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a user does: commands, presses, forms, messages. */
final class Doings {

    private final DiscordUser user;
    private final Backstage backstage;
    private final Answers answers;
    private final Posting posting;

    Doings(DiscordUser user, Backstage backstage) {
        this.user = user;
        this.backstage = backstage;
        this.answers = new Answers(backstage);
        this.posting = new Posting(backstage);
    }

    Answers answers() {
        return answers;
    }

    Seen command(DiscordChannel channel, String words, Map<String, String> options, boolean wait) {
        CommandLine line = CommandLine.find(words, user, channel, backstage.commands());
        Interaction interaction = begin(Interaction.Kind.COMMAND, channel, null);
        return send(interaction, line.data(options), "used /" + words + " " + options, wait);
    }

    Seen messageCommand(DiscordChannel channel, String name, Message message) {
        ObjectNode command = CommandLine.menuEntry(name, user, channel, backstage.commands());
        Interaction interaction = backstage.deliveries().begin(Interaction.Kind.COMMAND, user, channel, null, true);
        ObjectNode data = Json.object()
                .put("id", Json.text(command, "id"))
                .put("name", Json.text(command, "name"))
                .put("type", CommandLine.MESSAGE)
                .put("target_id", message.id());
        data.putObject("resolved").putObject("messages").set(message.id(), message.json());
        return send(interaction, data, "used " + name + " on a message", true);
    }

    /** Types one text after the other and returns what is proposed for the last. */
    List<Choice> completes(DiscordChannel channel, String words, String option, List<String> typed) {
        CommandLine line = CommandLine.find(words, user, channel, backstage.commands());
        for (String earlier : typed.subList(0, typed.size() - 1)) {
            Interaction outdated = begin(Interaction.Kind.AUTOCOMPLETE, channel, null);
            backstage.deliveries().sendWithoutWaiting(outdated, line.typing(option, earlier));
        }
        Interaction interaction = begin(Interaction.Kind.AUTOCOMPLETE, channel, null);
        Callback callback = backstage.deliveries().send(interaction, line.typing(option, typed.getLast()));
        var choices = new ArrayList<Choice>();
        if (callback != null) {
            for (JsonNode choice : callback.data().path("choices")) {
                choices.add(new Choice(Json.text(choice, "name"), Json.text(choice, "value")));
            }
        }
        return choices;
    }

    Seen press(Message message, ObjectNode data, String what, boolean wait) {
        if (message.isGone()) {
            return Seen.of(user, new Notice(Interaction.Kind.COMPONENT.failure()));
        }
        Interaction interaction = begin(Interaction.Kind.COMPONENT, message.channel(), message);
        return send(interaction, data, what, wait);
    }

    Seen submit(Modal modal, ObjectNode data, boolean wait) {
        Interaction opener = modal.opener();
        Interaction interaction = begin(Interaction.Kind.MODAL_SUBMIT, opener.channel(), opener.origin());
        Callback callback = backstage.deliveries().send(interaction, data);
        if (callback == null) {
            return failure(interaction);
        }
        user.close(modal);
        return afterwards(interaction, "submitted " + modal.title(), wait);
    }

    private Interaction begin(Interaction.Kind kind, DiscordChannel channel, @Nullable Message origin) {
        return backstage.deliveries().begin(kind, user, channel, origin, false);
    }

    private Seen send(Interaction interaction, ObjectNode data, String did, boolean wait) {
        Callback callback = backstage.deliveries().send(interaction, data);
        return callback == null ? failure(interaction) : afterwards(interaction, did, wait);
    }

    private Seen afterwards(Interaction interaction, String did, boolean wait) {
        if (wait) {
            return answers.await(user, interaction::isAnsweredBy, did);
        }
        Message original = interaction.original();
        return Seen.of(
                user, original == null ? user.openModal().<Surface>map(m -> m).orElse(new Notice("")) : original);
    }

    private Seen failure(Interaction interaction) {
        return Seen.of(user, new Notice(interaction.kind().failure()));
    }

    Message post(DiscordChannel channel, String text) {
        return posting.post(channel, Author.of(user), MessageBody.ofText(text), null, null);
    }

    void delete(Message message) {
        posting.delete(message, null);
    }

    Seen says(DiscordChannel channel, String text) {
        long before = user.attention().count();
        post(channel, text);
        return answers.await(
                user,
                glance -> glance.number() > before
                        && glance.surface() instanceof Message message
                        && message.channel().equals(channel),
                "said \"" + text + "\"");
    }
}
