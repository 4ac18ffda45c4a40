package dev.clientcheck.testkit.discord.payload;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The answer to an interaction. */
final class Callback {

    private static final int REPLY = 4;
    private static final int DEFERRED_REPLY = 5;
    private static final int UPDATE = 7;
    private static final int AUTOCOMPLETE = 8;
    private static final int MODAL = 9;

    private Callback() {}

    static void check(JsonNode body, List<String> files, JsonNode before, Problems problems) {
        JsonNode data = body.path("data");
        Path at = Path.ROOT.to("data");
        switch (body.path("type").asInt()) {
            case REPLY -> MessageRules.check(new Message(data, at, Occasion.REPLY, files, before), problems);
            case UPDATE -> MessageRules.check(new Message(data, at, Occasion.EDIT, files, before), problems);
            case DEFERRED_REPLY -> Flags.check(new Message(data, at, Occasion.DEFERRAL, files, before), problems);
            case AUTOCOMPLETE -> Autocomplete.check(data.path("choices"), at.to("choices"), problems);
            case MODAL -> Modals.check(data, at, problems);
            default -> {}
        }
    }
}
