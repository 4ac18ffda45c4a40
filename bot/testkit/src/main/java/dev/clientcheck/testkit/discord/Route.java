package dev.clientcheck.testkit.discord;

import io.javalin.http.HandlerType;

/**
 * One way into the API.
 *
 * @param path with its parameters in braces, such as "/channels/{channel_id}"
 * @param isForBot whether only the bot may go there, with its token
 */
record Route(HandlerType verb, String path, boolean isForBot, ApiMethod method) {

    static Route get(String path, ApiMethod method) {
        return new Route(HandlerType.GET, path, true, method);
    }

    static Route post(String path, ApiMethod method) {
        return new Route(HandlerType.POST, path, true, method);
    }

    static Route put(String path, ApiMethod method) {
        return new Route(HandlerType.PUT, path, true, method);
    }

    static Route patch(String path, ApiMethod method) {
        return new Route(HandlerType.PATCH, path, true, method);
    }

    static Route delete(String path, ApiMethod method) {
        return new Route(HandlerType.DELETE, path, true, method);
    }

    /** Returns the same way in for whoever knows the secret in its path. */
    Route forAnybody() {
        return new Route(verb, path, false, method);
    }

    /** Returns its name in the journal, such as "GET /channels/{channel_id}". */
    String operation() {
        return verb.name() + " " + path;
    }
}
