package dev.clientcheck.testkit.slack;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The app in a workspace, or in all workspaces of an organization at once, with its token. */
final class Installation {

    /** What calls with the token meet. */
    enum State {
        ACTIVE,
        REVOKED,
        UNINSTALLED
    }

    private final @Nullable SlackWorkspace workspace;
    private final @Nullable SlackEnterprise enterprise;
    private final String botToken;
    private final String botUserId = Ids.next("U");
    private final String botId = Ids.next("B");
    private final String scope;
    private final String installerId;
    private final AtomicReference<State> state = new AtomicReference<>(State.ACTIVE);

    private Installation(
            @Nullable SlackWorkspace workspace,
            @Nullable SlackEnterprise enterprise,
            String scope,
            String installerId) {
        this.workspace = workspace;
        this.enterprise = enterprise;
        this.scope = scope;
        this.installerId = installerId;
        this.botToken = "xoxb-" + Ids.secret(12) + "-" + Ids.secret(24);
    }

    static Installation in(SlackWorkspace workspace, String scope, String installerId) {
        return new Installation(workspace, workspace.enterprise().orElse(null), scope, installerId);
    }

    static Installation acrossAllOf(SlackEnterprise enterprise, String scope, String installerId) {
        return new Installation(null, enterprise, scope, installerId);
    }

    boolean isOrganizationWide() {
        return workspace == null;
    }

    Optional<SlackWorkspace> workspace() {
        return Optional.ofNullable(workspace);
    }

    Optional<SlackEnterprise> enterprise() {
        return Optional.ofNullable(enterprise);
    }

    /** Returns the workspaces in which the token works. */
    Collection<SlackWorkspace> reach() {
        if (workspace != null) {
            return List.of(workspace);
        }
        return enterprise == null ? List.of() : enterprise.workspaces();
    }

    Optional<SlackUser> user(String id) {
        return reach().stream().flatMap(place -> place.findUser(id).stream()).findFirst();
    }

    Optional<SlackChannel> channel(String id) {
        return reach().stream().flatMap(place -> place.findChannel(id).stream()).findFirst();
    }

    String botToken() {
        return botToken;
    }

    String botUserId() {
        return botUserId;
    }

    String botId() {
        return botId;
    }

    String scope() {
        return scope;
    }

    String installerId() {
        return installerId;
    }

    State state() {
        return state.get();
    }

    boolean isActive() {
        return state.get() == State.ACTIVE;
    }

    void end(State end) {
        state.set(end);
    }
}
