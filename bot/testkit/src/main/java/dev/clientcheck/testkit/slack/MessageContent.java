package dev.clientcheck.testkit.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.clientcheck.testkit.Complaint;
import dev.clientcheck.testkit.Complaints;
import dev.clientcheck.testkit.Json;
import dev.clientcheck.testkit.slack.blockkit.BlockKit;
import java.util.List;

/** The text and the blocks of a message, as Slack has accepted them. */
record MessageContent(String text, ArrayNode blocks) {

    private static final int MOST_TEXT = 40_000;

    static MessageContent ofText(String text) {
        return new MessageContent(text, Json.array());
    }

    /**
     * Reads what an app wants to say.
     *
     * @param about the call that said it
     * @throws Refusal when Slack would not take it
     */
    static MessageContent read(JsonNode said, String about, Complaints complaints) throws Refusal {
        String text = Json.text(said, "text");
        ArrayNode blocks = blocks(said);
        List<String> problems = BlockKit.problemsInMessage(blocks);
        if (!problems.isEmpty()) {
            throw Refusal.complaining("invalid_blocks", problems);
        }
        if (!said.path("attachments").isEmpty()) {
            throw Refusal.complaining("invalid_attachments", List.of("the pretend Slack knows no attachments"));
        }
        if (text.isEmpty() && blocks.isEmpty()) {
            throw Refusal.complaining("no_text", List.of());
        }
        if (text.length() > MOST_TEXT) {
            throw Refusal.complaining("msg_too_long", List.of());
        }
        if (text.isBlank()) {
            complaints.add(
                    Complaint.Kind.WARNING,
                    about,
                    "missing_text_in_message: without text, notifications and screen readers have nothing to say");
        }
        return new MessageContent(text, NamedBlocks.of(blocks));
    }

    private static ArrayNode blocks(JsonNode said) throws Refusal {
        JsonNode blocks = said.path("blocks");
        if (blocks.isTextual()) {
            blocks = Json.read(blocks.textValue());
            if (blocks.isMissingNode()) {
                throw Refusal.complaining("invalid_blocks_format", List.of());
            }
        }
        if (blocks.isMissingNode() || blocks.isNull()) {
            return Json.array();
        }
        if (blocks instanceof ArrayNode array) {
            return array;
        }
        throw Refusal.complaining("invalid_blocks_format", List.of());
    }
}
