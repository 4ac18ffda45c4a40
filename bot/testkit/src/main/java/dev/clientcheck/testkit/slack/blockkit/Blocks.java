package dev.clientcheck.testkit.slack.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** The blocks, with their limits, and the lists of them that messages and views may have. */
final class Blocks {

    private static final int MARKDOWN = 12_000;
    private static final Variants ALL = new Variants(shapes());
    private static final Variants IN_VIEWS =
            ALL.only("actions", "context", "divider", "header", "image", "input", "rich_text", "section");

    static final Rule OF_MESSAGE = Rules.list(ALL, 0, 50).and(Uniqueness::check).and(Blocks::markdownTogether);
    static final Rule OF_VIEW = Rules.list(IN_VIEWS, 0, 100).and(Uniqueness::check);

    private Blocks() {}

    private static Map<String, Rule> shapes() {
        var shapes = new HashMap<String, Rule>();
        shapes.put("divider", block());
        shapes.put("header", block().must("text", Parts.plain(150)));
        shapes.put("markdown", block().must("text", Rules.text(MARKDOWN)));
        shapes.put("rich_text", block().must("elements", Rules.list(RichText.PARTS, 0, Integer.MAX_VALUE)));
        shapes.put("actions", block().must("elements", Rules.list(Elements.IN_ACTIONS, 1, 25)));
        shapes.put("context", block().must("elements", Rules.list(Blocks::context, 1, 10)));
        shapes.put(
                "image",
                block().may("image_url", Parts.url())
                        .may("slack_file", Parts.FILE)
                        .must("alt_text", Rules.text(2000))
                        .may("title", Parts.plain(2000))
                        .also(Parts::oneSource));
        shapes.put(
                "section",
                block().may("text", Parts.anyText(3000))
                        .may("fields", Rules.list(Parts.anyText(2000), 1, 10))
                        .may("accessory", Elements.IN_SECTION)
                        .may("expand", Rules.FLAG)
                        .also(Blocks::textOrFields));
        shapes.put(
                "input",
                block().must("label", Parts.plain(2000))
                        .must("element", Elements.IN_INPUT)
                        .may("hint", Parts.plain(2000))
                        .may("optional", Rules.FLAG)
                        .may("dispatch_action", Rules.FLAG));
        return shapes;
    }

    private static Shape block() {
        return Shape.typed().may("block_id", Rules.text(255));
    }

    private static void context(JsonNode value, Path at, Problems problems) {
        Rule rule = value.path("type").asText().equals("image") ? Elements.IMAGE : Parts.anyText(3000);
        rule.check(value, at, problems);
    }

    private static void textOrFields(JsonNode section, Path at, Problems problems) {
        if (!section.hasNonNull("text") && !section.hasNonNull("fields")) {
            problems.add(at, "missing required field: text or fields");
        }
    }

    private static void markdownTogether(JsonNode blocks, Path at, Problems problems) {
        int length = 0;
        for (JsonNode block : blocks) {
            if (block.path("type").asText().equals("markdown")) {
                length += block.path("text").asText().length();
            }
        }
        if (length > MARKDOWN) {
            problems.add(at, "all markdown blocks together must be less than " + (MARKDOWN + 1) + " characters");
        }
    }
}
