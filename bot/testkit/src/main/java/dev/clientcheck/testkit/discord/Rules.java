package dev.clientcheck.testkit.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.clientcheck.testkit.discord.payload.PayloadRules;
import dev.clientcheck.testkit.discord.payload.Problem;
import java.util.List;

/** What Discord demands of the payloads of calls; one and the same for every pretend Discord. */
final class Rules {

    private static final PayloadRules PAYLOADS = PayloadRules.load();

    private Rules() {}

    /** Refuses a call that makes something new, when its payload is not as Discord wants it. */
    static void check(ApiCall call) throws ApiError {
        check(call, call.operation(), MissingNode.getInstance());
    }

    /** Refuses a call that changes a message, when its payload is not as Discord wants it. */
    static void check(ApiCall call, Message before) throws ApiError {
        check(call, call.operation(), before.json());
    }

    /** Refuses a call as another would be refused that differs only in where its payload goes. */
    static void checkLike(String operation, ApiCall call) throws ApiError {
        check(call, operation, MissingNode.getInstance());
    }

    private static void check(ApiCall call, String operation, JsonNode before) throws ApiError {
        List<String> names = call.files().stream().map(UploadedFile::name).toList();
        List<Problem> problems = PAYLOADS.problems(operation, call.body(), names, before);
        if (!problems.isEmpty()) {
            throw ApiError.invalid(problems);
        }
    }
}
