package dev.clientcheck.testkit.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clientcheck.testkit.Json;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** The answers to calls, among them those with which something was meant to go wrong. */
final class Troubled {

    private static final int TOO_MANY_REQUESTS = 429;

    private Troubled() {}

    /** Answers with what goes wrong next, or else as it should be. */
    static void or(String what, Context context, Backstage backstage, JsonNode said, Supplier<ObjectNode> answer) {
        Fault fault = backstage.faults().next(what);
        switch (fault) {
            case null -> write(context, answer.get(), what, said, backstage);
            case Fault.Refused refused -> write(context, new Refusal(refused.error()).json(), what, said, backstage);
            case Fault.Slow slow -> {
                sleep(slow);
                write(context, answer.get(), what, said, backstage);
            }
            case Fault.RateLimited limited -> {
                context.status(TOO_MANY_REQUESTS)
                        .header(
                                "Retry-After",
                                Long.toString(limited.retryAfter().toSeconds()));
                write(context, new Refusal("ratelimited").json(), what, said, backstage);
            }
            case Fault.Broken broken -> {
                backstage.journal().fromApp(what, "HTTP " + broken.status(), said);
                context.status(broken.status()).result("Something broke at the pretend Slack");
            }
            case Fault.CutOff cut -> {
                backstage.journal().fromApp(what, "cut off", said);
                cutOff(context);
            }
        }
    }

    private static void write(Context context, ObjectNode answer, String what, JsonNode said, Backstage backstage) {
        String text = Json.write(answer);
        backstage.journal().fromApp(what, answer.path("ok").asBoolean() ? "ok" : text, said);
        context.contentType("application/json; charset=utf-8").result(text);
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
