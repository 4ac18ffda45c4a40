package dev.clientcheck.testkit.slack.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The strictest reading of Slack's Block Kit reference: what is wrong with blocks or a view, or nothing. */
public final class BlockKit {

    private BlockKit() {}

    /** Returns what is wrong with the blocks of a message; empty when Slack would take them. */
    public static List<String> problemsInMessage(JsonNode blocks) {
        return check(Blocks.OF_MESSAGE, blocks, "blocks");
    }

    public static List<String> problemsInModal(JsonNode view) {
        return check(Views.MODAL, view, "view");
    }

    public static List<String> problemsInHome(JsonNode view) {
        return check(Views.HOME, view, "view");
    }

    private static List<String> check(Rule rule, JsonNode value, String root) {
        var problems = new Problems();
        rule.check(value, Path.of(root), problems);
        return problems.messages();
    }
}
