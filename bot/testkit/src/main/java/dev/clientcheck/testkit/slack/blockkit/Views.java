package dev.clientcheck.testkit.slack.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The views: modals, with the keys they must have, and home tabs. */
final class Views {

    private static final int TITLE = 24;

    static final Rule MODAL = new Variants(Map.of(
            "modal",
            view().must("title", Parts.plain(TITLE))
                    .may("submit", Parts.plain(TITLE))
                    .may("close", Parts.plain(TITLE))
                    .may("clear_on_close", Rules.FLAG)
                    .may("notify_on_close", Rules.FLAG)
                    .may("submit_disabled", Rules.FLAG)
                    .also(Views::submittable)));
    static final Rule HOME = new Variants(Map.of("home", view()));

    private Views() {}

    private static Shape view() {
        return Shape.typed()
                .must("blocks", Blocks.OF_VIEW)
                .may("private_metadata", Rules.text(0, 3000))
                .may("callback_id", Rules.text(0, 255))
                .may("external_id", Rules.text(0, 255));
    }

    private static void submittable(JsonNode view, Path at, Problems problems) {
        if (view.hasNonNull("submit")) {
            return;
        }
        for (JsonNode block : view.path("blocks")) {
            if (block.path("type").asText().equals("input")) {
                problems.add(at, "missing required field: submit, because there is an input block");
                return;
            }
        }
    }
}
