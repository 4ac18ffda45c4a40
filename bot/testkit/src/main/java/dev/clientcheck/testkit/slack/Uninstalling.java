package dev.clientcheck.testkit.slack;

import java.util.concurrent.CompletableFuture;

/** The end of an installation: the token stops working, then the app hears of it. */
final class Uninstalling {

    private Uninstalling() {}

    static void of(Installation installation, Backstage backstage) {
        installation.end(Installation.State.UNINSTALLED);
        var events = new Events(backstage);
        tell(events.tokensRevoked(installation), backstage).join();
        tell(events.uninstalled(installation), backstage).join();
    }

    /** Ends the token alone. The app need not have heard of it when its own call returns. */
    static void revoke(Installation installation, Backstage backstage) {
        installation.end(Installation.State.REVOKED);
        var _ = tell(new Events(backstage).tokensRevoked(installation), backstage);
    }

    private static CompletableFuture<Void> tell(Parcel event, Backstage backstage) {
        boolean reachable = backstage.deliveries().hasLine();
        return reachable ? backstage.deliveries().sendEvent(event) : CompletableFuture.allOf();
    }
}
