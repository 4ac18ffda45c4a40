package dev.clientcheck.testkit.slack.load;

import dev.clientcheck.testkit.slack.SlackUser;
import dev.clientcheck.testkit.slack.SlackWorkspace;

/** The people of a workspace. Every other check is that of somebody new, the others are second ones. */
final class Crowd {

    /** Somebody who begins a check, and whether the program has never met them. */
    record Member(SlackUser user, boolean isNew) {}

    private final SlackWorkspace workspace;
    private final int finished;

    /** @param atOnce how many checks go on at once; nobody begins their second one before the first is over */
    Crowd(SlackWorkspace workspace, int atOnce) {
        this.workspace = workspace;
        // Odd, so that it leads from a second check to a first one.
        this.finished = atOnce * 2 + 1;
    }

    Member of(int check) {
        boolean isNew = check % 2 == 0 || check < finished;
        int number = isNew ? check : check - finished;
        String language = number % 4 < 2 ? "en-US" : "id-ID";
        return new Member(workspace.user("U" + number, "Person " + number, language), isNew);
    }
}
