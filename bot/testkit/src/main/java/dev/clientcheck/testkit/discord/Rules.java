package dev.clientcheck.testkit.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What Discord demands of what is sent to it: required fields, limits. */
interface Rules {

    /**
     * One thing that is wrong.
     *
     * @param path where it is wrong, such as "components[0].custom_id"
     * @param code such as "BASE_TYPE_REQUIRED"
     */
    record Problem(String path, String code, String message) {}

    /** Returns what is wrong with the body of a call, such as one of "POST /channels/{channel_id}/messages". */
    List<Problem> problems(String operation, JsonNode body, List<String> fileNames);

    static Rules none() {
        return (operation, body, fileNames) -> List.of();
    }
}
