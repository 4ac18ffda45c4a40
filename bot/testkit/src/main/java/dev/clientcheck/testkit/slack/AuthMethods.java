package dev.clientcheck.testkit.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The methods about the installation itself. */
final class AuthMethods {

    private AuthMethods() {}

    static ObjectNode test(ApiCall call) throws Refusal {
        if (call.credentials().isAppToken()) {
            return app(call);
        }
        Installation installation = call.installation();
        String domain = installation
                .workspace()
                .map(SlackWorkspace::domain)
                .orElseGet(() ->
                        installation.enterprise().map(SlackEnterprise::name).orElse(""));
        ObjectNode answer = ApiCall.ok()
                .put("url", "https://" + domain + ".slack.com/")
                .put("team", domain)
                .put("user", call.backstage().app().name())
                .put("team_id", placeId(installation))
                .put("user_id", installation.botUserId())
                .put("bot_id", installation.botId())
                .put("is_enterprise_install", installation.isOrganizationWide());
        installation.enterprise().ifPresent(enterprise -> answer.put("enterprise_id", enterprise.id()));
        return answer;
    }

    private static ObjectNode app(ApiCall call) throws Refusal {
        SlackApp app = call.backstage().app();
        call.credentials().expectAppToken(app);
        return ApiCall.ok().put("app_name", app.name()).put("app_id", app.id());
    }

    private static String placeId(Installation installation) {
        return installation
                .workspace()
                .map(SlackWorkspace::id)
                .orElseGet(
                        () -> installation.enterprise().map(SlackEnterprise::id).orElse(""));
    }

    static ObjectNode revoke(ApiCall call) throws Refusal {
        Installation installation = call.installation();
        boolean really = !call.flag("test");
        if (really) {
            Uninstalling.revoke(installation, call.backstage());
        }
        return ApiCall.ok().put("revoked", really);
    }

    static ObjectNode bot(ApiCall call) throws Refusal {
        Installation installation = call.installation();
        if (!call.text("bot").equals(installation.botId())) {
            throw new Refusal("bot_not_found");
        }
        ObjectNode answer = ApiCall.ok();
        answer.putObject("bot")
                .put("id", installation.botId())
                .put("deleted", false)
                .put("name", call.backstage().app().name())
                .put("user_id", installation.botUserId())
                .put("app_id", call.backstage().app().id());
        return answer;
    }

    static ObjectNode team(ApiCall call) throws Refusal {
        Installation installation = call.installation();
        String id = call.text("team").isEmpty() ? placeId(installation) : call.text("team");
        SlackWorkspace workspace = installation.reach().stream()
                .filter(place -> place.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("team_not_found"));
        ObjectNode answer = ApiCall.ok();
        ObjectNode team = answer.putObject("team")
                .put("id", workspace.id())
                .put("name", workspace.domain())
                .put("domain", workspace.domain())
                .put("email_domain", "");
        workspace
                .enterprise()
                .ifPresent(enterprise ->
                        team.put("enterprise_id", enterprise.id()).put("enterprise_name", enterprise.name()));
        return answer;
    }
}
