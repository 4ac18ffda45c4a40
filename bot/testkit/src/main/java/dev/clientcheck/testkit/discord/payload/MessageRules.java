package dev.clientcheck.testkit.discord.payload;

import java.util.List;

/** The rules for messages, wherever they are sent. */
final class MessageRules {

    private static final List<MessageRule> RULES = List.of(
            Flags::check,
            Layout::check,
            Mentions::check,
            Embeds::check,
            Attachments::check,
            MessageRules::components,
            MessageRules::notEmpty);

    private MessageRules() {}

    static void check(Message message, Problems problems) {
        RULES.forEach(rule -> rule.check(message, problems));
    }

    private static void components(Message message, Problems problems) {
        ComponentRules.check(Component.allIn(message.data(), message.at()), problems);
    }

    private static void notEmpty(Message message, Problems problems) {
        if (message.isEdit() && message.before().isMissingNode()) {
            return;
        }
        boolean shown = message.isComponentsV2()
                ? message.shows("components")
                : !message.files().isEmpty()
                        || List.of("content", "embeds", "components", "attachments", "sticker_ids", "poll").stream()
                                .anyMatch(message::shows);
        if (!shown) {
            problems.add(message.at(), Code.EMPTY_MESSAGE, "Cannot send an empty message");
        }
    }
}
