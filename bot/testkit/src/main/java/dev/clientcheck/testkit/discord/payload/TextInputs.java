package dev.clientcheck.testkit.discord.payload;

/** The fields of a modal into which somebody writes. */
final class TextInputs {

    private static final int LONGEST = 4000;

    private TextInputs() {}

    static void check(Component input, Problems problems) {
        int least = input.number("min_length", 0);
        int most = input.number("max_length", LONGEST);
        if (least > most) {
            problems.add(
                    input.at().to("min_length"),
                    Code.TEXT_INPUT_COMPONENT_INVALID_BOUNDS,
                    "min_length must not be more than max_length");
        }
        int length = Text.length(input.text("value"));
        if (length > most) {
            problems.tooMany(input.at().to("value"), most);
        }
        if (length > 0 && length < least) {
            problems.add(input.at().to("value"), Code.BASE_TYPE_MIN_LENGTH, "Must be " + least + " or more in length.");
        }
    }
}
