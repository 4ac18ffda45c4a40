package dev.clientcheck.testkit.discord.payload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** JSON with a line for every property down to some depth, so that a change reads well as a difference. */
record Outline(JsonNode json, int depth) {

    private static final String INDENT = "  ";

    @Override
    public String toString() {
        var text = new StringBuilder();
        write(json, 0, text);
        return text.append('\n').toString();
    }

    private void write(JsonNode node, int level, StringBuilder text) {
        if (!node.isObject() || node.isEmpty() || level == depth) {
            text.append(node);
            return;
        }
        String separator = "{\n";
        for (var entry : node.properties()) {
            text.append(separator).append(INDENT.repeat(level + 1));
            text.append(TextNode.valueOf(entry.getKey())).append(": ");
            write(entry.getValue(), level + 1, text);
            separator = ",\n";
        }
        text.append('\n').append(INDENT.repeat(level)).append('}');
    }
}
