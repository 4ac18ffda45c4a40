package dev.clientcheck.testkit.slack;

/** The one app that is known to the pretend Slack, with everything that its settings page would show. */
public final class SlackApp {

    private final String id = Ids.next("A");
    private final String clientId = "1111111111.2222222222222";
    private final String clientSecret = Ids.secret(32);
    private final String signingSecret = Ids.secret(32);
    private final String verificationToken = Ids.secret(24);
    private final String appToken = "xapp-1-" + id + "-3333333333333-" + Ids.secret(40);
    private volatile boolean messagesTab = true;

    SlackApp() {}

    public String id() {
        return id;
    }

    public String name() {
        return "clientcheck";
    }

    public String clientId() {
        return clientId;
    }

    public String clientSecret() {
        return clientSecret;
    }

    public String signingSecret() {
        return signingSecret;
    }

    /** The token that opens connections in Socket Mode. */
    public String appToken() {
        return appToken;
    }

    String verificationToken() {
        return verificationToken;
    }

    /** Turns off direct messages with the app, as a setting of its home tab does. */
    public void withoutMessagesTab() {
        messagesTab = false;
    }

    boolean messagesTab() {
        return messagesTab;
    }
}
