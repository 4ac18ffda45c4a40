package dev.clientcheck.discord;

import dev.clientcheck.engine.platform.Tasks;
import dev.clientcheck.engine.talk.Action;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;

/**
 * Takes what people do from Discord's gateway. Its thread only hands things over: each is done on a virtual thread of its
 * own, and what one person types, in order.
 */
final class Inbox implements EventListener {

    private final Turns turns;
    private final TypedMessages typed;
    private final Tasks tasks;

    Inbox(Turns turns, TypedMessages typed, Tasks tasks) {
        this.turns = turns;
        this.typed = typed;
        this.tasks = tasks;
    }

    @Override
    public void onEvent(GenericEvent event) {
        switch (event) {
            case SlashCommandInteractionEvent command -> tasks.run(() -> commanded(command));
            case CommandAutoCompleteInteractionEvent typing -> tasks.run(() -> suggest(typing));
            case MessageContextInteractionEvent chosen -> tasks.run(() -> chosen(chosen));
            case ButtonInteractionEvent button -> tasks.run(() -> pressed(button));
            case StringSelectInteractionEvent list -> tasks.run(() -> picked(list));
            case ModalInteractionEvent form -> tasks.run(() -> filled(form));
            case MessageReceivedEvent message -> typed.received(message.getMessage());
            case SessionRecreateEvent anew -> tasks.run(() -> typed.catchUp(anew.getJDA()));
            default -> {}
        }
    }

    private void commanded(SlashCommandInteractionEvent event) {
        String rest = event.getOptions().stream()
                .map(OptionMapping::getAsString)
                .findFirst()
                .orElse("");
        String line = Optional.ofNullable(event.getSubcommandName()).orElse("") + " " + rest;
        turns.answer(event, Optional.empty(), new Action.Commanded(line, true), Optional.empty());
    }

    private void suggest(CommandAutoCompleteInteractionEvent event) {
        List<String> clients =
                turns.clients(Caller.of(event), event.getFocusedOption().getValue());
        // Whoever types on sees the next suggestions; nobody misses these.
        event.replyChoiceStrings(clients).queue(done -> {}, missed -> {});
    }

    /** "Check this client", chosen from the menu of a message: the message's address is kept, never its text. */
    private void chosen(MessageContextInteractionEvent event) {
        var start = new Action.Start("", Optional.of(event.getTarget().getJumpUrl()));
        turns.answer(event, Optional.empty(), start, Optional.empty());
    }

    private void pressed(ButtonInteractionEvent event) {
        CustomId id = CustomId.read(event.getComponentId());
        turns.answer(event, id.press().check(), new Action.Pressed(id.press().value()), id.page());
    }

    private void picked(StringSelectInteractionEvent event) {
        List<CustomId> picked = event.getValues().stream().map(CustomId::read).toList();
        Optional<String> check = picked.getFirst().press().check();
        Action action = Selects.isForOne(event.getComponentId())
                ? new Action.Pressed(picked.getFirst().press().value())
                : new Action.Picked(
                        picked.stream().map(id -> id.press().value()).toList());
        turns.answer(event, check, action, Optional.empty());
    }

    private void filled(ModalInteractionEvent event) {
        CustomId id = CustomId.read(event.getModalId());
        var filled =
                new Action.Filled(Modals.entered(event.getValues()), id.press().value());
        turns.answer(event, id.press().check(), filled, Optional.empty());
    }
}
