package dev.clientcheck.testkit.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clientcheck.testkit.Json;
import java.util.List;
import java.util.Optional;

/** The methods about modals and home tabs. */
final class ViewMethods {

    private ViewMethods() {}

    static ObjectNode open(ApiCall call) throws Refusal {
        call.installation();
        ObjectNode content = ViewContent.modal(call.argument("view"));
        Trigger trigger = call.backstage().triggers().exchange(call.required("trigger_id"));
        SlackUser user = trigger.interaction().user();
        rejectKnownName(content, user, call);
        var view = new View(user, null, content);
        user.modals().open(view);
        user.attention().notice(view, trigger.interaction());
        return answer(view, call);
    }

    static ObjectNode push(ApiCall call) throws Refusal {
        call.installation();
        ObjectNode content = ViewContent.modal(call.argument("view"));
        Trigger trigger = call.backstage().triggers().exchange(call.required("trigger_id"));
        SlackUser user = trigger.interaction().user();
        View below = trigger.from().filter(view -> !view.isGone()).orElseThrow(() -> new Refusal("not_found"));
        rejectKnownName(content, user, call);
        var view = new View(user, below, content);
        if (!user.modals().push(view)) {
            throw new Refusal("push_limit_reached");
        }
        user.attention().notice(view, trigger.interaction());
        return answer(view, call);
    }

    static ObjectNode update(ApiCall call) throws Refusal {
        call.installation();
        ObjectNode content = ViewContent.modal(call.argument("view"));
        View view = find(call).filter(one -> !one.isGone()).orElseThrow(() -> new Refusal("not_found"));
        expectHash(call, view);
        view.user().attention().notice(view, null, () -> view.update(content));
        return answer(view, call);
    }

    static ObjectNode publish(ApiCall call) throws Refusal {
        ObjectNode content = ViewContent.home(call.argument("view"));
        SlackUser user =
                call.installation().user(call.required("user_id")).orElseThrow(() -> new Refusal("user_not_found"));
        View view = user.homeView().orElse(null);
        if (view == null) {
            view = new View(user, null, content);
            user.showHome(view);
        } else {
            expectHash(call, view);
            view.update(content);
        }
        user.attention().notice(view, null);
        return answer(view, call);
    }

    private static Optional<View> find(ApiCall call) throws Refusal {
        String id = call.text("view_id");
        Installation installation = call.installation();
        if (!id.isEmpty()) {
            return call.backstage()
                    .views()
                    .find(id)
                    .filter(view -> installation.reach().contains(view.user().workspace()));
        }
        String externalId = call.required("external_id");
        return installation.reach().stream()
                .flatMap(place -> call.backstage().views().named(externalId, place).stream())
                .findFirst();
    }

    private static void rejectKnownName(ObjectNode content, SlackUser user, ApiCall call) throws Refusal {
        String name = Json.text(content, "external_id");
        if (!name.isEmpty()
                && call.backstage().views().named(name, user.workspace()).isPresent()) {
            throw Refusal.complaining("duplicate_external_id", List.of(name));
        }
    }

    private static void expectHash(ApiCall call, View view) throws Refusal {
        String hash = call.text("hash");
        if (!hash.isEmpty() && !hash.equals(view.hash())) {
            throw new Refusal("hash_conflict");
        }
    }

    private static ObjectNode answer(View view, ApiCall call) {
        return ApiCall.ok().set("view", new Payloads(call.backstage()).viewJson(view));
    }
}
