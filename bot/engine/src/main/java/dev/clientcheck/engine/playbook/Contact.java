package dev.clientcheck.engine.playbook;

/**
 * Somebody to reach in an emergency.
 *
 * @param checked the day on which somebody made sure that it is right
 */
public record Contact(String text, String checked) {}
