package dev.clientcheck.engine.talk;

import dev.clientcheck.engine.memory.Person;
import java.util.Optional;

/**
 * One thing that somebody did, wherever it came from.
 *
 * @param language the language that the platform knows of, as a tag; what the person has set themselves wins
 * @param check the check that it is about, when it is about one
 */
public record Request(Person who, String language, Optional<String> check, Action action) {}
