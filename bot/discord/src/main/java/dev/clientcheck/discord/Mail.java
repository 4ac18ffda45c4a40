package dev.clientcheck.discord;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;

/** The conversation between a person and the bot, which the bot can always write to unless the person closed it. */
final class Mail {

    private static final Logger LOG = System.getLogger("dev.clientcheck");

    private Mail() {}

    static void send(JDA jda, long user, List<Page> pages) throws Refusal {
        try {
            PrivateChannel channel = jda.openPrivateChannelById(user).complete();
            for (Page page : pages) {
                channel.sendMessage(page.anew()).complete();
            }
        } catch (RuntimeException e) {
            throw Refusal.of(e);
        }
    }

    /** Shows there what could not be shown where it belongs; what was said is kept in any case. */
    static void sendInstead(JDA jda, long user, List<Page> pages) {
        try {
            send(jda, user, pages);
        } catch (Refusal e) {
            LOG.log(Level.WARNING, "Discord showed nothing: {0}", e.getMessage());
        }
    }
}
