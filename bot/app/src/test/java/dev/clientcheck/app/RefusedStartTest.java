package dev.clientcheck.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientcheck.testkit.discord.PretendDiscord;
import dev.clientcheck.testkit.slack.PretendSlack;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Starts of the real program with settings that cannot be right: it says what to mend, in one sentence, and ends. */
@Timeout(180)
class RefusedStartTest {

    private static final int AT_ONCE = 3;
    private static final String SECRET = "s3cr3t-never-shown";

    /** @param says what the sentence must name */
    private record Case(Map<String, String> settings, List<String> says) {}

    private record Ending(int exit, String errors) {}

    @TempDir
    Path folder;

    private final PretendSlack slack = PretendSlack.start();
    private final PretendDiscord discord = PretendDiscord.start();
    private final Map<String, Case> cases = new LinkedHashMap<>();
    private final Map<String, String> right = new HashMap<>();

    private void add(String name, Map<String, String> changes, String... says) {
        var settings = new HashMap<>(right);
        settings.putAll(changes);
        cases.put(name, new Case(settings, List.of(says)));
    }

    /** Empty counts as not set. */
    private void describe(int portInUse) throws Exception {
        right.put("SLACK_API_URL", slack.apiUrl());
        right.put("SLACK_BOT_TOKEN", slack.workspace("T1", "studio").installed().botToken());
        right.put("SLACK_APP_TOKEN", slack.app().appToken());
        var revoked = slack.workspace("T2", "agency").installed();
        String revokedToken = revoked.botToken();
        revoked.uninstalls();
        Path file = Files.writeString(folder.resolve("token"), "xoxb-" + SECRET + "\n");
        String pages = "api.slack.com/apps";
        String bot = "SLACK_BOT_TOKEN";
        String app = "SLACK_APP_TOKEN";

        add("wrong bot token", Map.of(bot, "xoxb-" + SECRET), bot, "invalid_auth", pages, "OAuth & Permissions");
        add("token of a person", Map.of(bot, "xoxp-" + SECRET), bot, "begins with xoxb-", pages);
        add("swapped", Map.of(bot, slack.app().appToken(), app, right.get(bot)), bot, "begins with xoxb-", pages);
        add("revoked", Map.of(bot, revokedToken), bot, "account_inactive", pages);
        add("no way in", Map.of(app, ""), app, "SLACK_SIGNING_SECRET", pages, "Basic Information");
        add("wrong app token", Map.of(app, "xapp-" + SECRET), app, "invalid_auth", "connections:write", pages);
        add("no bot token", Map.of(bot, ""), bot, "missing", pages);
        add("half of a client", Map.of("SLACK_CLIENT_ID", "1.2"), "SLACK_CLIENT_SECRET", "missing", pages);
        Map<String, String> many = Map.of(
                "SLACK_CLIENT_ID", "1.2", "SLACK_CLIENT_SECRET", SECRET, "SLACK_SIGNING_SECRET", SECRET, bot, "");
        String key = "CLIENTCHECK_ENCRYPTION_KEY";
        add("no key", many, key, "missing", "openssl rand -base64 32");
        var withKey = new HashMap<>(many);
        withKey.put(key, SECRET);
        add("no good key", withKey, key, "32 random bytes", "openssl rand -base64 32");
        add("port in use", Map.of("PORT", Integer.toString(portInUse)), "PORT", Integer.toString(portInUse));
        add("no port", Map.of("PORT", "abc"), "PORT", "\"abc\" is no port", "0 to 65535");
        add("token in a file", Map.of(bot, "", bot + "_FILE", file.toString()), bot, "invalid_auth", pages);
        add("file that is not there", Map.of(bot, "", bot + "_FILE", "/nowhere"), bot + "_FILE", "/nowhere");
        describeDiscord();
        add("Slack out of reach", Map.of("SLACK_API_URL", "http://127.0.0.1:1/api/"), "reached at http://127.0.0.1:1/");
    }

    private void describeDiscord() {
        String token = "DISCORD_TOKEN";
        String shards = "DISCORD_SHARDS";
        String pages = "discord.com/developers/applications";
        String nobodys = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE." + SECRET + "-to-anybody";
        addForDiscord("wrong token", Map.of(token, nobodys), token, "Discord does not know it", pages);
        addForDiscord("token with Bot", Map.of(token, "Bot " + nobodys), token, "belongs out", pages);
        addForDiscord("client secret", Map.of(token, SECRET + "AbCdEfGhIjKlMn"), token, "three parts", pages);
        addForDiscord("shards", Map.of(token, discord.token(), shards, "4-1/4"), shards, "4-1/4", "0-1/4");
        String nowhere = "http://127.0.0.1:1/api/v10/";
        addForDiscord("no Discord", Map.of(token, nobodys, "DISCORD_API_URL", nowhere), "reached at " + nowhere);
    }

    private void addForDiscord(String name, Map<String, String> changes, String... says) {
        var settings = new HashMap<>(Map.of("DISCORD_API_URL", discord.apiUrl()));
        settings.putAll(changes);
        cases.put("Discord, " + name, new Case(settings, List.of(says)));
    }

    private Ending ending(Map<String, String> settings, Path in) throws Exception {
        try (ServiceProcess service = ServiceProcess.start(Files.createDirectory(in), settings)) {
            return new Ending(service.exit(), service.errors());
        }
    }

    @Test
    void itNamesWhatToMendAndWhereToFindItAndShowsNoSecret() throws Exception {
        try (slack;
                discord;
                var taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"));
                var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            describe(taken.getLocalPort());
            var endings = new LinkedHashMap<String, Future<Ending>>();
            cases.forEach((name, example) ->
                    endings.put(name, threads.submit(() -> ending(example.settings(), folder.resolve("in " + name)))));
            var mistakes = new ArrayList<String>();
            for (var ending : endings.entrySet()) {
                Ending seen = ending.getValue().get();
                Case example = cases.get(ending.getKey());
                if (example == null || !isRight(seen, example)) {
                    mistakes.add(ending.getKey() + ": exit " + seen.exit() + ", " + seen.errors());
                }
            }
            assertThat(mistakes).isEmpty();
        }
    }

    private boolean isRight(Ending seen, Case example) {
        return seen.exit() == 2
                && seen.errors().lines().count() == 1
                && example.says().stream().allMatch(seen.errors()::contains)
                && !seen.errors().contains(SECRET)
                && !seen.errors().contains(discord.token())
                && example.settings().values().stream()
                        .filter(value -> value.matches("x[a-z]{3}-.*"))
                        .noneMatch(seen.errors()::contains);
    }
}
