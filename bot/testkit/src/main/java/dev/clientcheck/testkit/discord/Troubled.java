package dev.clientcheck.testkit.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clientcheck.testkit.Json;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Supplier;

/** The answers to calls, among them those with which something was meant to go wrong. */
final class Troubled {

    static final String ANY = "*";

    private static final int TOO_MANY_REQUESTS = 429;

    private Troubled() {}

    /** Answers with what goes wrong next, or else as it should be. */
    static void or(ApiCall call, Backstage backstage, Supplier<ApiAnswer> answer) {
        Fault fault = backstage.faults().next(call.operation());
        switch (fault == null ? backstage.faults().next(ANY) : fault) {
            case null -> write(call, backstage, answer.get());
            case Fault.Refused refused -> {
                var error = new ApiError(refused.status(), refused.code(), refused.message());
                write(call, backstage, new ApiAnswer(error.status(), error.json()));
            }
            case Fault.Slow slow -> {
                sleep(slow);
                write(call, backstage, answer.get());
            }
            case Fault.RateLimited limited -> limit(call, backstage, limited);
            case Fault.Broken broken -> {
                backstage.journal().fromApp(call.operation(), "HTTP " + broken.status(), call.body());
                call.context().status(broken.status()).result("Something broke at the pretend Discord");
            }
            case Fault.CutOff cut -> {
                backstage.journal().fromApp(call.operation(), "cut off", call.body());
                cutOff(call.context());
            }
        }
    }

    private static void write(ApiCall call, Backstage backstage, ApiAnswer answer) {
        RateLimit.announce(call, backstage.clock(), Duration.ZERO);
        send(call, backstage, answer);
    }

    private static void limit(ApiCall call, Backstage backstage, Fault.RateLimited limited) {
        double seconds = limited.retryAfter().toMillis() / 1000.0;
        RateLimit.announce(call, backstage.clock(), limited.retryAfter());
        call.context()
                .header("Retry-After", Long.toString((long) Math.ceil(seconds)))
                .header("X-RateLimit-Scope", limited.global() ? "global" : "user");
        if (limited.global()) {
            call.context().header("X-RateLimit-Global", "true");
        }
        ObjectNode body = Json.object()
                .put("message", "You are being rate limited.")
                .put("retry_after", seconds)
                .put("global", limited.global());
        send(call, backstage, new ApiAnswer(TOO_MANY_REQUESTS, body));
    }

    private static void send(ApiCall call, Backstage backstage, ApiAnswer answer) {
        String text = answer.body().isMissingNode() ? "" : Json.write(answer.body());
        String how = answer.status() < 400 ? Integer.toString(answer.status()) : answer.status() + " " + text;
        backstage.journal().fromApp(call.operation(), how, call.body());
        call.context().status(answer.status());
        if (!text.isEmpty()) {
            call.context().contentType("application/json").result(text);
        }
    }

    /** Begins an answer that is shorter than it says, which makes the server break the connection off. */
    private static void cutOff(Context context) {
        try {
            context.res().setContentLength(1_000);
            context.res().flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sleep(Fault.Slow slow) {
        try {
            Thread.sleep(slow.time());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
