package dev.clientcheck.testkit.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clientcheck.testkit.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A channel of a server or a private conversation, with the messages in it. */
public final class DiscordChannel {

    /** Where it belongs. */
    enum Kind {
        TEXT(0, 0),
        BOT_DIRECT(1, 1),
        DIRECT(1, 2),
        GROUP(3, 2);

        private final int type;
        private final int context;

        Kind(int type, int context) {
            this.type = type;
            this.context = context;
        }

        /** Returns where an interaction happens, as Discord counts it: in a server, with the bot, elsewhere. */
        int context() {
            return context;
        }
    }

    private final Kind kind;
    private final Backstage backstage;
    private final String id;
    private final String name;
    private final @Nullable DiscordGuild guild;
    private final List<DiscordUser> people;
    private final MessageLog messages = new MessageLog();
    private volatile long deniedToBot;
    private volatile boolean externalApps = true;

    DiscordChannel(
            Kind kind, Backstage backstage, String name, @Nullable DiscordGuild guild, List<DiscordUser> people) {
        this.kind = kind;
        this.backstage = backstage;
        this.id = backstage.ids().next();
        this.name = name;
        this.guild = guild;
        this.people = people;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** From now on the bot may read here, but not write. */
    public DiscordChannel silencesBot() {
        return denies(Permissions.SEND_MESSAGES);
    }

    /** From now on the bot does not see this channel. */
    public DiscordChannel hidesFromBot() {
        return denies(Permissions.VIEW_CHANNEL);
    }

    /** Gives the bot back what has been taken from it. */
    public DiscordChannel welcomesBot() {
        return denies(0);
    }

    /** From now on what apps of users say here can be seen by those users only. */
    public DiscordChannel withoutExternalApps() {
        externalApps = false;
        return this;
    }

    /** Deletes the channel with everything in it. */
    public void delete() {
        backstage.world().remove(this);
        guild().ifPresent(home -> home.remove(this));
    }

    /** Returns what somebody finds here: everybody's messages and those for them alone, and nothing they may not read. */
    public List<Seen> messagesSeenBy(DiscordUser user) {
        return messages.all(message -> message.isVisibleTo(user)).stream()
                .map(message -> Seen.of(user, message))
                .toList();
    }

    private DiscordChannel denies(long permissions) {
        deniedToBot = permissions;
        guild().filter(DiscordGuild::hasBot)
                .ifPresent(home ->
                        backstage.events().guild("CHANNEL_UPDATE", home, () -> json().put("guild_id", home.id())));
        return this;
    }

    Kind kind() {
        return kind;
    }

    Optional<DiscordGuild> guild() {
        return Optional.ofNullable(guild);
    }

    boolean mayBeReadBy(DiscordUser user) {
        return guild == null ? people.contains(user) : guild.isMember(user);
    }

    Stream<DiscordUser> readers() {
        return guild == null ? people.stream() : guild.members().stream();
    }

    /** Returns the one who talks with the bot here. */
    DiscordUser recipient() {
        return people.getFirst();
    }

    /** Returns whether the bot belongs here, and not only the commands that somebody brings along. */
    boolean hasBot() {
        return guild == null ? kind == Kind.BOT_DIRECT : guild.hasBot();
    }

    boolean botMay(long permission) {
        return hasBot() && (deniedToBot & (permission | Permissions.VIEW_CHANNEL)) == 0;
    }

    long botPermissions() {
        return Permissions.USUAL & ~deniedToBot;
    }

    boolean allowsExternalApps() {
        return externalApps;
    }

    MessageLog messages() {
        return messages;
    }

    ObjectNode json() {
        ObjectNode json = Json.object()
                .put("id", id)
                .put("type", kind.type)
                .put("flags", 0)
                .put("last_message_id", (String) null);
        if (guild == null) {
            ArrayNode recipients = json.putArray("recipients");
            people.forEach(person -> recipients.add(person.json()));
            if (kind == Kind.GROUP) {
                json.put("name", (String) null)
                        .put("icon", (String) null)
                        .put("owner_id", people.getFirst().id());
            }
            return json;
        }
        json.put("name", name)
                .put("position", 0)
                .put("parent_id", (String) null)
                .put("topic", (String) null)
                .put("nsfw", false)
                .put("rate_limit_per_user", 0);
        ArrayNode overwrites = json.putArray("permission_overwrites");
        if (deniedToBot != 0) {
            overwrites.add(Json.object()
                    .put("id", backstage.app().id())
                    .put("type", 1)
                    .put("allow", "0")
                    .put("deny", Long.toString(deniedToBot)));
        }
        return json;
    }

    /** Returns the channel as an interaction of somebody there has it. */
    ObjectNode seenFrom(DiscordUser user) {
        ObjectNode json = json();
        json.remove("permission_overwrites");
        if (guild != null) {
            return json.put("guild_id", guild.id()).put("permissions", Long.toString(Permissions.USUAL));
        }
        ArrayNode recipients = json.putArray("recipients");
        if (kind == Kind.BOT_DIRECT) {
            recipients.add(backstage.app().user());
        } else {
            people.stream().filter(person -> !person.equals(user)).forEach(person -> recipients.add(person.json()));
        }
        return json.put("recipient_flags", 0);
    }

    @Override
    public String toString() {
        return name.isEmpty() ? kind.toString() : "#" + name;
    }
}
