package dev.clientcheck.engine.turn;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a platform knows of the situation in which somebody does something.
 *
 * @param languages language tags, the best first, of which the first that the bot speaks counts; what the person has set
 *     themselves wins, and where a platform knows none, the one that they came with before
 * @param zone the time zone that decides which day it is for them; that of the bot's clock where it is not known
 */
public record Setting(Place place, List<String> languages, Optional<ZoneId> zone) {

    public Setting {
        languages = List.copyOf(languages);
    }

    public Setting(Place place, String language, Optional<ZoneId> zone) {
        this(place, List.of(language), zone);
    }
}
