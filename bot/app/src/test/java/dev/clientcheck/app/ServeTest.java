package dev.clientcheck.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientcheck.testkit.slack.PretendSlack;
import dev.clientcheck.testkit.slack.Seen;
import dev.clientcheck.testkit.slack.SlackUser;
import dev.clientcheck.testkit.slack.SlackWorkspace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real program as a service, in a process of its own. */
@Timeout(120)
class ServeTest {

    private static final Pattern ADDRESS = Pattern.compile("http://[^\\s]+");

    @TempDir
    Path folder;

    private Process serve(Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                "dev.clientcheck.app.Main",
                "serve");
        builder.environment().put("CLIENTCHECK_CONFIG", System.getProperty("clientcheck.config"));
        builder.environment().put("CLIENTCHECK_DATABASE_URL", "jdbc:sqlite:" + folder.resolve("clientcheck.db"));
        builder.environment().put("PORT", "0");
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static String address(Process program) throws IOException {
        var out = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return address.group().replaceFirst(",$", "");
            }
        }
        throw new AssertionError(
                "it ended early: " + new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static String get(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    @Test
    void aCheckOnSlackGoesOnAtTheSameQuestionAfterTheProgramWasKilled() throws Exception {
        try (PretendSlack slack = PretendSlack.start()) {
            SlackWorkspace studio = slack.workspace("T1", "studio").installed();
            SlackUser ana = studio.user("U1", "Ana", "en-US");
            var general = studio.channel("C1", "general");
            var tokens = Map.of(
                    "SLACK_API_URL", slack.apiUrl(),
                    "SLACK_BOT_TOKEN", studio.botToken(),
                    "SLACK_APP_TOKEN", slack.app().appToken());
            var sockets = slack.deliverOverSocketMode();
            slack.patience(Duration.ofSeconds(20));
            slack.acknowledgeWithin(Duration.ofSeconds(10)); // A cold start on a busy machine.
            Process program = serve(tokens);
            Seen asked;
            try {
                address(program);
                sockets.awaitConnections(1, Duration.ofSeconds(20));
                asked = ana.in(general)
                        .command("/clientcheck", "Acme")
                        .select("opening.signs=payment")
                        .press("Next");
            } finally {
                program.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
            }
            Process again = serve(tokens);
            try {
                String ready = address(again);
                sockets.awaitConnections(1, Duration.ofSeconds(20));
                assertThat(asked.press("payment.pattern=never").text()).contains("How many days past its due date");
                assertThat(get(ready)).contains("\"ready\":true", "\"store\":true", "\"slack\":true");
                assertThat(get(ready.replace("/health/ready", "/metrics")))
                        .contains(
                                "clientcheck_turn_seconds_bucket",
                                "clientcheck_store_seconds",
                                "clientcheck_call_seconds")
                        .doesNotContain("Acme", "U1", "xoxb");
                again.destroy();
                assertThat(again.waitFor(20, TimeUnit.SECONDS)).isTrue();
            } finally {
                again.destroyForcibly();
            }
            slack.expectNoComplaints();
        }
    }

    @Test
    void withoutAPlatformItTalksInTheBrowserAndEndsWhenItIsTold() throws Exception {
        Process program = serve(Map.of());
        try {
            String page = address(program);
            assertThat(page).contains("127.0.0.1", "key=");
            assertThat(get(page.replaceFirst("/\\?key=.*", "/health/live"))).contains("ok");
            program.destroy();
            assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            program.destroyForcibly();
        }
    }
}
