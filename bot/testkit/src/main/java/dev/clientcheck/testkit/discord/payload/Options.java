package dev.clientcheck.testkit.discord.payload;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;

/** The options of a select, a radio group or a group of boxes. */
final class Options {

    private Options() {}

    static void check(Component select, Problems problems) {
        JsonNode options = select.json().path("options");
        Path at = select.at().to("options");
        var values = new HashSet<String>();
        int defaults = 0;
        for (int i = 0; i < options.size(); i++) {
            if (!values.add(options.get(i).path("value").asText())) {
                problems.add(
                        at.to(i).to("value"),
                        Code.SELECT_COMPONENT_OPTION_VALUE_DUPLICATED,
                        "The specified option value is already used");
            }
            if (options.get(i).path("label").asText().isBlank()) {
                problems.required(at.to(i).to("label"));
            }
            Emojis.check(options.get(i).path("emoji"), at.to(i).to("emoji"), problems);
            defaults += options.get(i).path("default").asBoolean() ? 1 : 0;
        }
        if (defaults > Choosing.most(select)) {
            problems.add(
                    at,
                    Code.SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES,
                    "More options are chosen by default than max_values allows");
        }
    }
}
