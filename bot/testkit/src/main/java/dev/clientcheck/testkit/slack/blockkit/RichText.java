package dev.clientcheck.testkit.slack.blockkit;

import java.util.HashMap;
import java.util.Map;

/** The parts of a rich text block: sections, lists, preformatted text and quotes, with the words in them. */
final class RichText {

    private static final Variants INLINE = new Variants(inline());
    private static final Rule SECTION = Shape.typed().must("elements", Rules.list(INLINE, 0, Integer.MAX_VALUE));

    static final Variants PARTS = new Variants(Map.of(
            "rich_text_section",
            SECTION,
            "rich_text_preformatted",
            bordered().must("elements", Rules.list(INLINE.only("text", "link"), 0, Integer.MAX_VALUE)),
            "rich_text_quote",
            bordered().must("elements", Rules.list(INLINE, 0, Integer.MAX_VALUE)),
            "rich_text_list",
            bordered()
                    .must("style", Rules.oneOf("bullet", "ordered"))
                    .must(
                            "elements",
                            Rules.list(new Variants(Map.of("rich_text_section", SECTION)), 0, Integer.MAX_VALUE))
                    .may("indent", Rules.whole(0, 8))
                    .may("offset", Rules.whole(0, Integer.MAX_VALUE))));

    private RichText() {}

    private static Shape bordered() {
        return Shape.typed().may("border", Rules.whole(0, 1));
    }

    private static Map<String, Rule> inline() {
        var shapes = new HashMap<String, Rule>();
        shapes.put("text", styled().must("text", Rules.text(3000)));
        shapes.put(
                "link",
                styled().must("url", Parts.url()).may("text", Rules.text(3000)).may("unsafe", Rules.FLAG));
        shapes.put(
                "emoji",
                styled().must("name", Rules.text(255))
                        .may("unicode", Rules.text(255))
                        .may("skin_tone", Rules.whole(1, 6)));
        shapes.put("user", styled().must("user_id", Rules.text(255)));
        shapes.put("channel", styled().must("channel_id", Rules.text(255)));
        shapes.put("usergroup", styled().must("usergroup_id", Rules.text(255)));
        shapes.put("broadcast", styled().must("range", Rules.oneOf("here", "channel", "everyone")));
        shapes.put("color", styled().must("value", Rules.text(255)));
        shapes.put(
                "date",
                styled().must("timestamp", Rules.whole(0, Integer.MAX_VALUE))
                        .must("format", Rules.text(255))
                        .may("url", Parts.url())
                        .may("fallback", Rules.text(255)));
        return shapes;
    }

    private static Shape styled() {
        Shape style = Shape.object();
        for (String name :
                new String[] {"bold", "italic", "strike", "code", "underline", "highlight", "client_highlight", "unlink"
                }) {
            style.may(name, Rules.FLAG);
        }
        return Shape.typed().may("style", style);
    }
}
