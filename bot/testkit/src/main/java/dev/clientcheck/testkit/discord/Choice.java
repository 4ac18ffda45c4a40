package dev.clientcheck.testkit.discord;

/** One thing that a bot proposes while a user types. */
public record Choice(String name, String value) {}
