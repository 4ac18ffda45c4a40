package dev.clientcheck.testkit.discord.payload;

/** How many things a select, a group of boxes or a file upload lets somebody choose. */
final class Choosing {

    private Choosing() {}

    static void check(Component select, Problems problems) {
        int least = select.number("min_values", 1);
        int most = most(select);
        if (select.has("min_values") && least > most) {
            bounds(select, "min_values", "must not be more than max_values (" + most + ")", problems);
        }
        int options = select.json().path("options").size();
        if (options > 0 && select.has("max_values") && most > options) {
            bounds(select, "max_values", "must not be more than the number of options (" + options + ")", problems);
        }
        defaults(select, least, most, problems);
    }

    static int most(Component select) {
        int otherwise = select.type() == Component.CHECKBOX_GROUP
                ? select.json().path("options").size()
                : 1;
        return select.number("max_values", otherwise);
    }

    private static void defaults(Component select, int least, int most, Problems problems) {
        int defaults = select.json().path("default_values").size();
        if (defaults > 0 && (defaults < least || defaults > most)) {
            problems.add(
                    select.at().to("default_values"),
                    Code.SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES,
                    "The number of default values must be between min_values and max_values");
        }
    }

    private static void bounds(Component select, String field, String message, Problems problems) {
        problems.add(select.at().to(field), Code.SELECT_COMPONENT_INVALID_BOUNDS, field + " " + message);
    }
}
