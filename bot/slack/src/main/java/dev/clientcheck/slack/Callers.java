package dev.clientcheck.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.bolt.context.Context;
import com.slack.api.model.User;
import dev.clientcheck.engine.memory.Person;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is who: the language and the time zone that people have set in Slack, asked once and remembered for a day; at most
 * 10,000 people, and 10,000 direct conversations.
 */
final class Callers {

    private record Profile(String language, Optional<ZoneId> zone) {}

    private static final Profile UNKNOWN = new Profile("en", Optional.empty());

    private final SlackCalls calls;
    private final Cache<Person, Profile> profiles = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofDays(1))
            .build();
    private final Cache<Person, String> conversations = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    Callers(SlackCalls calls) {
        this.calls = calls;
    }

    /** The workspace as the store knows it: that of the installation, or the whole organisation's. */
    static String workspace(Context context) {
        String team = context.getTeamId();
        return "slack:" + (team == null ? context.getEnterpriseId() : team);
    }

    Caller of(Context context, String user, @Nullable String app) {
        var person = new Person(workspace(context), user);
        Profile profile = profile(person, user, context.getBotToken());
        String team = Optional.ofNullable(context.getTeamId()).orElse("");
        return new Caller(
                person,
                user,
                context.getBotToken(),
                team,
                Optional.ofNullable(app),
                profile.language(),
                profile.zone());
    }

    /** What cannot be asked for now is asked for again next time. */
    private Profile profile(Person person, String user, String token) {
        Profile known = profiles.getIfPresent(person);
        if (known != null) {
            return known;
        }
        try {
            User found = calls.callOnce(
                            "users.info",
                            token,
                            client -> client.usersInfo(
                                    request -> request.user(user).includeLocale(true)))
                    .getUser();
            var profile = new Profile(Optional.ofNullable(found.getLocale()).orElse("en"), zone(found.getTz()));
            profiles.put(person, profile);
            return profile;
        } catch (SlackRefusal e) {
            return UNKNOWN;
        }
    }

    private static Optional<ZoneId> zone(@Nullable String name) {
        try {
            return Optional.ofNullable(name).map(ZoneId::of);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The conversation between this person and the bot alone. */
    String conversation(Caller caller) throws SlackRefusal {
        String known = conversations.getIfPresent(caller.person());
        if (known != null) {
            return known;
        }
        String opened = calls.call(
                        "conversations.open",
                        caller.token(),
                        client -> client.conversationsOpen(request -> request.users(List.of(caller.user()))))
                .getChannel()
                .getId();
        conversations.put(caller.person(), opened);
        return opened;
    }

    /** Whether this channel is the conversation between this person and the bot alone. */
    boolean isConversation(Caller caller, String channel) {
        if (!channel.startsWith("D")) {
            return false;
        }
        try {
            return conversation(caller).equals(channel);
        } catch (SlackRefusal e) {
            return false;
        }
    }

    void remember(Caller caller, String conversation) {
        conversations.put(caller.person(), conversation);
    }
}
