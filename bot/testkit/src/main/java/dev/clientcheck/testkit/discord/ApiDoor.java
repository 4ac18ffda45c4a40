package dev.clientcheck.testkit.discord;

import dev.clientcheck.testkit.Complaint;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;

/** The way into the API: knows who may come in, lets the routes answer, and complains of what is wrong. */
final class ApiDoor {

    static final String PATH = "/api/v10";

    private static final List<HandlerType> VERBS =
            List.of(HandlerType.GET, HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE);

    private final Backstage backstage;

    ApiDoor(Backstage backstage) {
        this.backstage = backstage;
    }

    void open(RoutesConfig routes, List<Route> all) {
        for (Route route : all) {
            routes.addHttpHandler(route.verb(), PATH + route.path(), context -> enter(route, context));
        }
        for (HandlerType verb : VERBS) {
            routes.addHttpHandler(verb, "/api/<unknown>", this::refuse);
        }
    }

    private void enter(Route route, Context context) {
        ApiCall call = ApiCall.read(route.operation(), context);
        Troubled.or(call, backstage, () -> answer(route, call));
    }

    private ApiAnswer answer(Route route, ApiCall call) {
        try {
            if (route.isForBot()
                    && !("Bot " + backstage.app().token()).equals(call.context().header("Authorization"))) {
                throw ApiError.unauthorized();
            }
            return route.method().answer(call);
        } catch (ApiError error) {
            error.complain(backstage.complaints(), route.operation());
            return new ApiAnswer(error.status(), error.json());
        }
    }

    private void refuse(Context context) {
        String what = context.method() + " " + context.path();
        backstage.complaints().add(Complaint.Kind.REFUSED, what, "no such route at the pretend Discord");
        context.status(404)
                .contentType("application/json")
                .result(ApiError.notFound().json().toString());
    }
}
