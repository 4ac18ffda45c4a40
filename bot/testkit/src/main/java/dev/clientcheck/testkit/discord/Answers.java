package dev.clientcheck.testkit.discord;

import dev.clientcheck.testkit.Attention;
import dev.clientcheck.testkit.JournalEntry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The waiting for what a bot does after a user has done something. */
final class Answers {

    private static final Duration AFTER_DELETION = Duration.ofMillis(300);
    private static final int ENTRIES_SHOWN = 40;

    private final Backstage backstage;

    Answers(Backstage backstage) {
        this.backstage = backstage;
    }

    Seen await(DiscordUser user, Predicate<Attention.Glance<Surface, Interaction>> isAnswer, String did) {
        Attention.Glance<Surface, Interaction> first = user.attention()
                .await(isAnswer, backstage.patience())
                .orElseThrow(() -> waitedInVain(user, did, "an answer"));
        Surface surface = first.surface();
        if (surface.isGone()) {
            // Where something is taken away, something else often follows.
            Predicate<Attention.Glance<Surface, Interaction>> there =
                    glance -> isAnswer.test(glance) && !glance.surface().isGone();
            surface = user.attention()
                    .await(there, AFTER_DELETION)
                    .map(Attention.Glance::surface)
                    .orElse(surface);
        }
        return Seen.of(user, surface);
    }

    Seen waitFor(DiscordUser user, String text) {
        Predicate<Attention.Glance<Surface, Interaction>> wanted =
                glance -> !glance.surface().isGone()
                        && Seen.of(user, glance.surface()).text().contains(text);
        Optional<Attention.Glance<Surface, Interaction>> found =
                user.attention().await(wanted, backstage.patience());
        return found.map(glance -> Seen.of(user, glance.surface()))
                .orElseThrow(() -> waitedInVain(user, "looked at the screen", "\"" + text + "\""));
    }

    private AssertionError waitedInVain(DiscordUser user, String did, String what) {
        List<JournalEntry> entries = backstage.journal().entries();
        String happened = entries.subList(Math.max(0, entries.size() - ENTRIES_SHOWN), entries.size()).stream()
                .map(JournalEntry::toString)
                .collect(Collectors.joining("\n"));
        return new AssertionError(user + " " + did + " and waited "
                + backstage.patience().toMillis() + " ms for " + what + ". What happened lately:\n" + happened);
    }
}
