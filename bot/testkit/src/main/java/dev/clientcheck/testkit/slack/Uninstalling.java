package dev.clientcheck.testkit.slack;

/** The end of an installation: the token stops working, then the app hears of it. */
final class Uninstalling {

    private Uninstalling() {}

    static void of(Installation installation, Backstage backstage) {
        installation.end(Installation.State.UNINSTALLED);
        var events = new Events(backstage);
        backstage.deliveries().sendEvent(events.tokensRevoked(installation)).join();
        backstage.deliveries().sendEvent(events.uninstalled(installation)).join();
    }

    static void revoke(Installation installation, Backstage backstage) {
        installation.end(Installation.State.REVOKED);
        var _ = backstage.deliveries().sendEvent(new Events(backstage).tokensRevoked(installation));
    }
}
