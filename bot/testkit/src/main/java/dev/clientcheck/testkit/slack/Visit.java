package dev.clientcheck.testkit.slack;

import java.net.URI;

/** What somebody's browser shows in the end, after all redirects. */
public record Visit(int status, URI address, String body) {}
