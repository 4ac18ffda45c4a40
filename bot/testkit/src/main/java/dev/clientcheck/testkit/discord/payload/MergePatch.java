package dev.clientcheck.testkit.discord.payload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A change of JSON by other JSON, as RFC 7396 defines it: null removes, an object goes deeper, all else replaces. */
record MergePatch(JsonNode patch) {

    JsonNode appliedTo(JsonNode target) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result =
                target instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(entry -> {
            if (entry.getValue().isNull()) {
                result.remove(entry.getKey());
            } else {
                result.set(entry.getKey(), new MergePatch(entry.getValue()).appliedTo(result.path(entry.getKey())));
            }
        });
        return result;
    }
}
