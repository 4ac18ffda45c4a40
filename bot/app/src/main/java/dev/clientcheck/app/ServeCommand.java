package dev.clientcheck.app;

import dev.clientcheck.engine.playbook.Playbook;
import dev.clientcheck.engine.talk.ClientCheck;
import dev.clientcheck.engine.talk.Playbooks;
import dev.clientcheck.slack.SlackHttp;
import dev.clientcheck.slack.SlackPlatform;
import dev.clientcheck.store.Store;
import dev.clientcheck.web.Health;
import dev.clientcheck.web.HttpAnswer;
import dev.clientcheck.web.HttpCall;
import dev.clientcheck.web.HttpMethod;
import dev.clientcheck.web.HttpRoute;
import dev.clientcheck.web.Metrics;
import dev.clientcheck.web.OutgoingMetrics;
import dev.clientcheck.web.TurnMetrics;
import dev.clientcheck.web.WebServer;
import dev.clientcheck.web.WebSettings;
import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Command;

/** The program as a service: every platform that has its tokens, and a web server beside it. */
@Command(
        name = "serve",
        description = "Talks on every platform whose tokens are set in the environment.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private static final String EVERYBODY = "0.0.0.0";

    @Override
    public Integer call() throws InterruptedException {
        LogFile.alsoOnStandardError();
        Settings settings = Settings.fromEnvironment();
        if (!settings.slack().isWanted()) {
            throw new UsageException(
                    "There is no platform to serve. For Slack, set SLACK_BOT_TOKEN and SLACK_APP_TOKEN; "
                            + "the README says where to get them. To talk here and now: bot/run chat");
        }
        Clock clock = Clock.system(ZoneId.systemDefault());
        Playbook playbook = Playbooks.read(settings.playbookFolder());
        var stop = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        try (var metrics = new Metrics();
                Store store = Store.open(settings.store(), metrics.registry())) {
            var bot = new ClientCheck(
                    playbook, store.checks(), store.preferences(), clock, new TurnMetrics(metrics.registry()));
            try (var slack = new SlackPlatform(
                    settings.slack(),
                    bot,
                    store.installations(),
                    playbook.languages().values(),
                    clock,
                    new OutgoingMetrics(metrics.registry()))) {
                if (slack.isInstallable()) {
                    settings.requireEncryptionKey();
                }
                slack.start();
                var ready = new LinkedHashMap<String, BooleanSupplier>();
                ready.put("store", store::reachable);
                ready.put(slack.name(), slack::isConnected);
                var routes = new ArrayList<HttpRoute>();
                routes.addAll(new Health(ready).routes());
                routes.addAll(metrics.routes());
                slack.http().ifPresent(http -> routes.addAll(routes(http, slack.isInstallable())));
                try (WebServer web = WebServer.start(new WebSettings(EVERYBODY, settings.port()), routes, metrics)) {
                    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stop, stopped)));
                    announce(web.port(), System.out);
                    stop.await();
                }
            }
        } finally {
            stopped.countDown();
        }
        return 0;
    }

    /** Everything is closed in its order before the process may end. */
    private static void stop(CountDownLatch stop, CountDownLatch stopped) {
        stop.countDown();
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void announce(int port, PrintStream out) {
        out.println(
                "clientcheck is on Slack. Health and metrics: http://localhost:" + port + "/health/ready and /metrics");
        out.flush();
    }

    private static List<HttpRoute> routes(SlackHttp slack, boolean installable) {
        var routes = new ArrayList<HttpRoute>();
        routes.add(new HttpRoute(HttpMethod.POST, "/slack/events", call -> answer(slack, call)));
        if (installable) {
            routes.add(new HttpRoute(HttpMethod.GET, "/slack/install", call -> answer(slack, call)));
            routes.add(new HttpRoute(HttpMethod.GET, "/slack/oauth_redirect", call -> answer(slack, call)));
        }
        return routes;
    }

    private static HttpAnswer answer(SlackHttp slack, HttpCall call) {
        SlackHttp.Answer answer = slack.handle(new SlackHttp.Call(
                call.path(), call.parameters().values(), call.headers().map(), call.body(), call.remoteAddress()));
        return new HttpAnswer(answer.status(), answer.contentType(), answer.headers(), answer.body());
    }
}
