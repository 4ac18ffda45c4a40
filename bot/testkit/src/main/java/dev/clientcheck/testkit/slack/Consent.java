package dev.clientcheck.testkit.slack;

import java.util.function.Function;

/**
 * What somebody decides about the installation of the app.
 *
 * @param grants makes the installation from the requested scopes and the id of whoever grants it
 */
record Consent(boolean given, String userId, Function<String, Installation> grants) {

    static Consent toInstallIn(SlackWorkspace workspace, String userId, Installations known) {
        return new Consent(
                true,
                userId,
                scope -> known.in(workspace)
                        .filter(installation -> !installation.isOrganizationWide())
                        .orElseGet(() -> Installation.in(workspace, scope, userId)));
    }

    static Consent toInstallAcross(SlackEnterprise enterprise, String userId, Installations known) {
        return new Consent(
                true,
                userId,
                scope -> known.acrossAllOf(enterprise)
                        .orElseGet(() -> Installation.acrossAllOf(enterprise, scope, userId)));
    }

    static Consent refused() {
        return new Consent(false, "", scope -> {
            throw new IllegalStateException("Nothing was granted");
        });
    }
}
