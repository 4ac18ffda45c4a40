package dev.clientcheck.engine.talk;

import java.time.ZoneId;
import java.util.Optional;

/**
 * What a platform knows of the situation in which somebody does something.
 *
 * @param language a language tag; what the person has set themselves wins
 * @param zone the time zone that decides which day it is for them; that of the bot's clock where it is not known
 */
public record Setting(Place place, String language, Optional<ZoneId> zone) {}
