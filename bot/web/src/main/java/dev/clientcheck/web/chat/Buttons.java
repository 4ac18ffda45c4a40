package dev.clientcheck.web.chat;

import static dev.clientcheck.web.chat.Tag.tag;

import dev.clientcheck.engine.turn.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is pressed: buttons of forms, whose value comes back. */
final class Buttons {

    /** Under this name the value of what was pressed comes back. */
    static final String PRESS = "press";

    private Buttons() {}

    static Html press(Option option, String kind) {
        return named(PRESS, option.value(), option.label(), kind);
    }

    static Html named(String name, String value, String label, String kind) {
        return tag("button")
                .ofClass(kind)
                .with("name", name)
                .with("value", value)
                .holding(label);
    }

    static Piece inARow(String kind, List<Option> options) {
        List<Html> buttons =
                options.stream().map(option -> press(option, "quiet")).toList();
        return Piece.offered(tag("div").ofClass(kind).holding(buttons), offers(options, Offer.Kind.SAYS));
    }

    static Map<String, Offer> offers(List<Option> options, Offer.Kind kind) {
        var offers = new LinkedHashMap<String, Offer>();
        options.forEach(option -> offers.put(option.value(), new Offer(option.label(), kind)));
        return offers;
    }
}
