package dev.clientcheck.slack;

import dev.clientcheck.engine.memory.Person;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Somebody who does something on Slack.
 *
 * @param user Slack's id of them
 * @param token the bot's in their workspace
 * @param app Slack's id of the app, where it is known
 */
record Caller(
        Person person,
        String user,
        String token,
        String team,
        Optional<String> app,
        String language,
        Optional<ZoneId> zone) {}
