package dev.clientcheck.slack;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.webhook.WebhookResponse;
import dev.clientcheck.engine.platform.CallObserver;
import dev.failsafe.ExecutionContext;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.failsafe.function.CheckedSupplier;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Calls to Slack. One that is refused for the moment (429, 5xx, a timeout) is tried again, three times in all and not
 * longer than half a minute, after as long as Slack asks for.
 */
final class SlackCalls {

    /** A call of one method of the Web API. */
    @FunctionalInterface
    interface Method<T extends SlackApiTextResponse> {
        T call(MethodsClient client) throws IOException, SlackApiException;
    }

    /** Something that may go better in a moment. */
    private static final class ForNow extends Exception {
        private final Duration after;
        private final String error;

        ForNow(String error, Duration after) {
            super(error);
            this.error = error;
            this.after = after;
        }
    }

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final String RESPONSE_URL = "response_url";
    private static final Pattern REFUSED = Pattern.compile("\"ok\"\\s*:\\s*false.*\"error\"\\s*:\\s*\"([a-z_]+)\"");

    private final Slack slack;
    private final CallObserver observer;
    private final Consumer<String> revoked;
    private final RetryPolicy<Object> patience = RetryPolicy.builder()
            .handle(ForNow.class)
            .withMaxAttempts(3)
            .withMaxDuration(Duration.ofSeconds(30))
            .withDelayFnOn(SlackCalls::delay, ForNow.class)
            .build();

    /** @param revoked hears of tokens that Slack never takes again */
    SlackCalls(Slack slack, CallObserver observer, Consumer<String> revoked) {
        this.slack = slack;
        this.observer = observer;
        this.revoked = revoked;
    }

    /** Calls a method with this token, and again where that may help. */
    <T extends SlackApiTextResponse> T call(String name, String token, Method<T> method) throws SlackRefusal {
        return patiently(name, () -> once(name, token, method));
    }

    /** Calls a method once, for somebody who cannot wait. */
    <T extends SlackApiTextResponse> T callOnce(String name, String token, Method<T> method) throws SlackRefusal {
        try {
            return once(name, token, method);
        } catch (ForNow e) {
            throw new SlackRefusal(name, e.error, e);
        }
    }

    private <T extends SlackApiTextResponse> T once(String name, String token, Method<T> method)
            throws SlackRefusal, ForNow {
        long started = System.nanoTime();
        String outcome = "unreachable";
        try {
            T response = method.call(slack.methods(token));
            outcome = response.isOk() ? "ok" : response.getError();
            if (response.isOk()) {
                return response;
            }
            if (outcome.equals("ratelimited") || outcome.equals("internal_error") || outcome.equals("fatal_error")) {
                throw new ForNow(outcome, SHORT);
            }
            throw refused(name, outcome, token);
        } catch (SlackApiException e) {
            int code = e.getResponse().code();
            outcome = code == 429 ? "ratelimited" : "http_" + code;
            if (code == 429 || code >= 500) {
                throw new ForNow(outcome, after(e.getResponse().header("Retry-After")));
            }
            throw new SlackRefusal(name, outcome, e);
        } catch (IOException e) {
            throw new ForNow(outcome, SHORT);
        } finally {
            observer.called("slack", name, outcome, Duration.ofNanos(System.nanoTime() - started));
        }
    }

    private SlackRefusal refused(String name, String error, String token) {
        var refusal = new SlackRefusal(name, error);
        if (refusal.endsInstallation()) {
            revoked.accept(token);
        }
        return refusal;
    }

    /** Answers where a command was given or a button was pressed; Slack takes that five times in half an hour. */
    void respond(String url, String json) throws SlackRefusal {
        patiently(RESPONSE_URL, () -> respondOnce(url, json));
    }

    private Boolean respondOnce(String url, String json) throws SlackRefusal, ForNow {
        long started = System.nanoTime();
        String outcome = "unreachable";
        try {
            WebhookResponse response = slack.send(url, json);
            int code = response.getCode();
            outcome = code == 200 ? outcome(response) : "http_" + code;
            if (outcome.equals("ok")) {
                return true;
            }
            if (code == 429 || code >= 500) {
                throw new ForNow(outcome, after(first(response.getHeaders(), "retry-after")));
            }
            throw new SlackRefusal(RESPONSE_URL, outcome);
        } catch (IOException e) {
            throw new ForNow(outcome, SHORT);
        } finally {
            observer.called("slack", RESPONSE_URL, outcome, Duration.ofNanos(System.nanoTime() - started));
        }
    }

    /** Slack says "ok" in plain text or in JSON, and refuses some things in JSON too. */
    private static String outcome(WebhookResponse response) {
        Matcher refusal = REFUSED.matcher(String.valueOf(response.getBody()));
        return refusal.find() ? refusal.group(1) : "ok";
    }

    private static Duration delay(ExecutionContext<Object> attempts) {
        return attempts.getLastException() instanceof ForNow forNow ? forNow.after : SHORT;
    }

    private static @Nullable String first(Map<String, List<String>> headers, String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? null : values.getFirst();
    }

    private static Duration after(@Nullable String seconds) {
        if (seconds == null || !seconds.matches("\\d{1,4}")) {
            return SHORT;
        }
        Duration asked = Duration.ofSeconds(Long.parseLong(seconds));
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }

    private <T> T patiently(String name, CheckedSupplier<T> call) throws SlackRefusal {
        try {
            return Failsafe.with(patience).get(call);
        } catch (FailsafeException e) {
            switch (e.getCause()) {
                case SlackRefusal refusal -> throw refusal;
                case ForNow forNow -> throw new SlackRefusal(name, forNow.error, forNow);
                case null, default -> throw e;
            }
        }
    }
}
