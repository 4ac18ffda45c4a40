package dev.clientcheck.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.clientcheck.engine.platform.TakenIn;
import dev.clientcheck.engine.talk.Delivery;
import dev.clientcheck.engine.talk.Failures;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;

/** What people type in their conversation with the bot. */
final class TypedMessages {

    private static final Logger LOG = System.getLogger("dev.clientcheck");

    /** As many as somebody may have typed while Discord could not tell us. */
    private static final int MOST_MISSED = 20;

    private final Turns turns;
    private final InOrder inOrder;
    private final TakenIn takenIn = new TakenIn();

    /** The last message of the conversations that are going on: of at most 1,000 people, for an hour. */
    private final Cache<Long, Long> latest = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    TypedMessages(Turns turns, InOrder inOrder) {
        this.turns = turns;
        this.inOrder = inOrder;
    }

    void received(Message message) {
        boolean isTyped = message.getChannelType() == ChannelType.PRIVATE
                && !message.getAuthor().isBot()
                && !message.getType().isSystem()
                && !message.getContentRaw().isBlank();
        if (isTyped && takenIn.isNew(message.getId())) {
            long person = message.getAuthor().getIdLong();
            latest.put(person, message.getIdLong());
            inOrder.run(person, () -> answer(message));
        }
    }

    private void answer(Message message) {
        Caller caller = Caller.typing(message.getAuthor());
        var delivery = new Delivery(message.getId(), message.getTimeCreated().toInstant(), false);
        List<Page> pages = turns.typed(message.getJDA(), caller, delivery, message.getContentRaw());
        try {
            for (Page page : pages) {
                message.getChannel().sendMessage(page.anew()).complete();
            }
        } catch (RuntimeException e) {
            // What was typed is kept; whoever cannot be written to any more sees it when they come back.
            LOG.log(Level.WARNING, "Discord showed nothing: {0}", Refusal.of(e).getMessage());
        }
    }

    /**
     * Reads what was typed while there was no session: Discord does not tell it afterwards. Of every conversation that is
     * going on, since its last message.
     */
    void catchUp(JDA jda) {
        latest.asMap().forEach((person, last) -> {
            try {
                PrivateChannel channel = jda.openPrivateChannelById(person).complete();
                List<Message> missed =
                        channel.getHistoryAfter(last, MOST_MISSED).complete().getRetrievedHistory();
                missed.reversed().forEach(this::received);
            } catch (RuntimeException e) {
                Failures.report(Refusal.of(e));
            }
        });
    }
}
