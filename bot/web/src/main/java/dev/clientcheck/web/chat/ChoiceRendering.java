package dev.clientcheck.web.chat;

import static dev.clientcheck.web.chat.Tag.tag;

import dev.clientcheck.engine.turn.Option;
import dev.clientcheck.engine.turn.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows things to pick from: buttons, or boxes where any number of them may be picked. */
record ChoiceRendering(Part.Choices choices) {

    /** Under this name the values of ticked boxes come back. */
    static final String TICK = "tick";

    private static final int SHORT = 18;

    Piece render() {
        if (choices.options().isEmpty()) {
            return choices.other().map(ChoiceRendering::opening).orElse(Piece.NOTHING);
        }
        return choices.several().map(this::boxes).orElseGet(this::buttons);
    }

    private static Piece opening(Option other) {
        return Piece.offered(
                tag("div").ofClass("steering").holding(Buttons.press(other, "quiet")),
                Map.of(other.value(), new Offer(other.label(), Offer.Kind.OPENS)));
    }

    private Piece buttons() {
        boolean allShort =
                choices.options().stream().allMatch(option -> option.label().length() <= SHORT);
        List<Html> buttons = choices.options().stream()
                .map(option -> Buttons.press(option, "option"))
                .toList();
        return Piece.offered(
                tag("div").ofClass(allShort ? "options short" : "options").holding(Html.of(buttons), other()),
                Buttons.offers(choices.options(), Offer.Kind.SAYS));
    }

    /** What is not on a list can be typed, so this leads to where one types. */
    private Html other() {
        return choices.other()
                .map(option ->
                        tag("a").ofClass("option other").with("href", "#words").holding(option.label()))
                .orElse(Html.NOTHING);
    }

    private Piece boxes(Part.Choices.Several several) {
        List<Html> boxes = choices.options().stream().map(ChoiceRendering::box).toList();
        var offers = new LinkedHashMap<>(Buttons.offers(choices.options(), Offer.Kind.PICKED));
        offers.put(several.submit().value(), new Offer(several.submit().label(), Offer.Kind.SUBMITS));
        return Piece.offered(
                tag("fieldset")
                        .ofClass("options")
                        .holding(
                                tag("legend").holding(several.prompt()),
                                Html.of(boxes),
                                Buttons.press(several.submit(), "primary")),
                offers);
    }

    private static Html box(Option option) {
        Html box = tag("input")
                .with("type", "checkbox")
                .with("name", TICK)
                .with("value", option.value())
                .alone();
        return tag("label").ofClass("option box").holding(box, tag("span").holding(option.label()));
    }
}
