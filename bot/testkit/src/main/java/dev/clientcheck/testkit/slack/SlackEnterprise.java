package dev.clientcheck.testkit.slack;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An organization with several workspaces, which may have the app in all of them at once. */
public final class SlackEnterprise {

    private final String id;
    private final String name;
    private final Backstage backstage;
    private final Map<String, SlackWorkspace> workspaces = new ConcurrentHashMap<>();

    SlackEnterprise(String id, String name, Backstage backstage) {
        this.id = id;
        this.name = name;
        this.backstage = backstage;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public SlackWorkspace workspace(String teamId, String domain) {
        return workspaces.computeIfAbsent(teamId, t -> backstage.newWorkspace(teamId, domain, this));
    }

    /** Puts the app into all workspaces, those of today and those that will come, with one token. */
    public SlackEnterprise installed() {
        backstage.installations().add(Installation.acrossAllOf(this, Installations.SCOPES, Ids.next("U")));
        return this;
    }

    public String botToken() {
        return backstage
                .installations()
                .acrossAllOf(this)
                .map(Installation::botToken)
                .orElseThrow(() -> new IllegalStateException("The app is not installed across all of " + name));
    }

    /** Removes the app from all workspaces; the app hears of it. */
    public void uninstalls() {
        backstage.installations().acrossAllOf(this).ifPresent(installation -> Uninstalling.of(installation, backstage));
    }

    Collection<SlackWorkspace> workspaces() {
        return List.copyOf(workspaces.values());
    }
}
