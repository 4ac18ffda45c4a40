package dev.clientcheck.testkit.slack;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The views that are open somewhere, by their ids. */
final class Views {

    private final Map<String, View> byId = new ConcurrentHashMap<>();

    void add(View view) {
        byId.put(view.id(), view);
    }

    void remove(View view) {
        byId.remove(view.id());
    }

    Optional<View> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Finds a view by the name that the app itself gave it. */
    Optional<View> named(String externalId, SlackWorkspace workspace) {
        return byId.values().stream()
                .filter(view -> view.externalId().equals(externalId))
                .filter(view -> view.user().workspace().equals(workspace))
                .findFirst();
    }
}
