package dev.clientcheck.testkit.slack;

import java.util.Map;

/** The end of a modal: it is submitted, and what the app says decides what comes next; or it is closed. */
final class Submission {

    private final SlackUser user;
    private final View view;
    private final Doings doings;

    Submission(SlackUser user, View view) {
        this.user = user;
        this.view = view;
        this.doings = user.doings();
    }

    Seen run(boolean wait) {
        if (view.label("submit").isEmpty()) {
            throw new AssertionError("This modal cannot be submitted:\n" + ScreenText.of(user, view));
        }
        Map<String, String> objections = FormChecks.objections(view);
        if (!objections.isEmpty()) {
            view.showErrors(objections);
            return Seen.of(user, view);
        }
        var interaction = new Interaction(user);
        Acknowledgement answer =
                doings.backstage().deliveries().send(doings.payloads().submission(interaction, view));
        if (!(answer instanceof Acknowledgement.Accepted accepted)
                || !ViewReply.apply(accepted.body(), view, interaction, doings.backstage())) {
            return doings.answers().failure(user, "We had some trouble connecting. Try again?");
        }
        if (user.modals().top().isPresent() || !wait) {
            return user.modal().orElseGet(() -> Seen.of(user, view));
        }
        return doings.answers().await(interaction, "submitted \"" + view.label("title") + "\"");
    }

    void close(boolean all) {
        if (all || view.json().path("clear_on_close").asBoolean()) {
            user.modals().clear();
        } else {
            user.modals().close(view);
        }
        if (view.notifiesOnClose()) {
            doings.backstage().deliveries().send(doings.payloads().closed(view, all));
        }
    }
}
