package dev.clientcheck.testkit.slack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A channel or a direct conversation, with its members and the messages in it. */
public final class SlackChannel {

    private static final int MOST_MESSAGES = 2_000;

    /** Who may find it. */
    enum Kind {
        PUBLIC,
        PRIVATE,
        DIRECT
    }

    private final Kind kind;
    private final SlackWorkspace workspace;
    private final String id;
    private final String name;
    private final Set<SlackUser> members = ConcurrentHashMap.newKeySet();
    private final Map<String, Message> messages = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Message> eldest) {
            return size() > MOST_MESSAGES;
        }
    };
    private volatile boolean bot;
    private volatile boolean archived;

    SlackChannel(Kind kind, SlackWorkspace workspace, String id, String name) {
        this.kind = kind;
        this.workspace = workspace;
        this.id = id;
        this.name = name;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public SlackChannel withBot() {
        bot = true;
        return this;
    }

    public SlackChannel withoutBot() {
        bot = false;
        return this;
    }

    public SlackChannel withMembers(SlackUser... users) {
        members.addAll(List.of(users));
        return this;
    }

    public SlackChannel archive() {
        archived = true;
        return this;
    }

    /** Returns what somebody finds here: everybody's messages and those for them alone, and nothing they may not read. */
    public List<Seen> messagesSeenBy(SlackUser user) {
        return visibleTo(user).stream().map(message -> Seen.of(user, message)).toList();
    }

    private List<Message> visibleTo(SlackUser user) {
        synchronized (messages) {
            return messages.values().stream()
                    .filter(message -> !message.isGone() && message.isVisibleTo(user))
                    .toList();
        }
    }

    boolean mayBeReadBy(SlackUser user) {
        return members.contains(user) || isOpenTo(user);
    }

    /** Returns whether somebody could join without being invited. */
    boolean isOpenTo(SlackUser user) {
        return kind == Kind.PUBLIC && user.workspace().equals(workspace) && !user.isStranger();
    }

    void add(Message message) {
        synchronized (messages) {
            messages.put(message.ts(), message);
        }
    }

    Optional<Message> find(String ts) {
        synchronized (messages) {
            return Optional.ofNullable(messages.get(ts));
        }
    }

    Kind kind() {
        return kind;
    }

    SlackWorkspace workspace() {
        return workspace;
    }

    Set<SlackUser> members() {
        return members;
    }

    boolean hasBot() {
        return bot;
    }

    boolean isArchived() {
        return archived;
    }

    /** Returns the name that payloads give; that of a private or direct conversation is not told. */
    String nameInPayloads() {
        return switch (kind) {
            case PUBLIC -> name;
            case PRIVATE -> "privategroup";
            case DIRECT -> "directmessage";
        };
    }

    @Override
    public String toString() {
        return "#" + name;
    }
}
