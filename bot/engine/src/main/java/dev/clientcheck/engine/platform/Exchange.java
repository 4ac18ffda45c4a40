package dev.clientcheck.engine.platform;

import dev.clientcheck.engine.talk.ClientCheck;
import dev.clientcheck.engine.turn.Action;
import dev.clientcheck.engine.turn.Reply;
import dev.clientcheck.engine.turn.Request;
import java.util.Optional;

/** A turn on a platform: takes in what somebody did, sends what is to be sent elsewhere, and says what is to be shown. */
public record Exchange(ClientCheck bot) {

    /** The way to where more people, or the person later, can see something. */
    @FunctionalInterface
    public interface Outlet {
        void post(Reply.Post post) throws Undelivered;
    }

    public Reply turn(Request request, Outlet outlet) {
        Reply reply = bot.handle(request);
        for (Reply.Post post : reply.posts()) {
            try {
                outlet.post(post);
            } catch (Undelivered e) {
                // Where it should go is gone or closed: the person hears it, and nothing else is lost.
                var refused = new Action.Refused(e.reason());
                return bot.handle(
                        new Request(request.who(), request.setting(), reply.check(), Optional.empty(), refused));
            }
        }
        return reply;
    }
}
