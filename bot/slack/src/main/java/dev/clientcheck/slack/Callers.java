package dev.clientcheck.slack;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.bolt.context.Context;
import com.slack.api.methods.response.conversations.ConversationsOpenResponse;
import com.slack.api.model.User;
import dev.clientcheck.engine.memory.Person;
import dev.clientcheck.engine.platform.Tasks;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Who is who: the language and the time zone that people have set in Slack, asked once and remembered for a day; at most
 * 10,000 people, and 10,000 direct conversations.
 */
final class Callers {

    private record Profile(String language, Optional<ZoneId> zone) {}

    private static final Profile UNKNOWN = new Profile("en", Optional.empty());

    /** So that an answer is still in time after it. */
    private static final Duration PATIENCE = Duration.ofMillis(800);

    private final SlackCalls calls;
    private final Tasks tasks;
    private final AsyncCache<Person, Profile> profiles = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofDays(1))
            .buildAsync();
    private final Cache<Person, String> conversations = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    Callers(SlackCalls calls, Tasks tasks) {
        this.calls = calls;
        this.tasks = tasks;
    }

    Caller of(Context context, String user, @Nullable String app) {
        return of(context, user, app, null);
    }

    /**
     * Where the bot is installed for a whole organisation, Slack may name that instead of the workspace.
     *
     * @param team the workspace that is named elsewhere
     */
    Caller of(Context context, String user, @Nullable String app, @Nullable String team) {
        Optional<String> workspace = Optional.ofNullable(context.getTeamId())
                .filter(id -> !id.equals(context.getEnterpriseId()))
                .or(() -> Optional.ofNullable(team));
        var person = new Person("slack:" + workspace.orElse(context.getEnterpriseId()), user);
        Profile profile = profile(person, user, context.getBotToken());
        return new Caller(
                person,
                user,
                context.getBotToken(),
                workspace.orElse(""),
                Optional.ofNullable(app),
                profile.language(),
                profile.zone());
    }

    /**
     * What Slack does not tell soon is not waited for: the bot speaks English then, and knows better next time. What cannot
     * be asked for now is asked for again next time.
     */
    private Profile profile(Person person, String user, String token) {
        CompletableFuture<Profile> asked = profiles.get(person, (who, executor) -> tasks.ask(() -> ask(user, token)));
        try {
            Profile profile = asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (profile.equals(UNKNOWN)) {
                profiles.asMap().remove(person, asked);
            }
            return profile;
        } catch (TimeoutException | ExecutionException e) {
            return UNKNOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNKNOWN;
        }
    }

    private Profile ask(String user, String token) {
        try {
            User found = calls.callOnce(
                            "users.info",
                            token,
                            client -> client.usersInfo(
                                    request -> request.user(user).includeLocale(true)))
                    .getUser();
            return new Profile(Optional.ofNullable(found.getLocale()).orElse("en"), zone(found.getTz()));
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
        return conversation(caller, calls::call);
    }

    /** A way to call a method: patiently, or once. */
    @FunctionalInterface
    private interface Calling {
        ConversationsOpenResponse call(String name, String token, SlackCalls.Method<ConversationsOpenResponse> method)
                throws SlackRefusal;
    }

    private String conversation(Caller caller, Calling calling) throws SlackRefusal {
        String known = conversations.getIfPresent(caller.person());
        if (known != null) {
            return known;
        }
        String opened = calling.call(
                        "conversations.open",
                        caller.token(),
                        client -> client.conversationsOpen(request -> request.users(List.of(caller.user()))))
                .getChannel()
                .getId();
        conversations.put(caller.person(), opened);
        return opened;
    }

    /** Whether this channel is the conversation between this person and the bot alone. */
    boolean isConversation(Caller caller, @Nullable String channel) {
        if (channel == null || !channel.startsWith("D")) {
            return false;
        }
        try {
            return conversation(caller, calls::callOnce).equals(channel);
        } catch (SlackRefusal e) {
            return false;
        }
    }

    void remember(Caller caller, String conversation) {
        conversations.put(caller.person(), conversation);
    }
}
