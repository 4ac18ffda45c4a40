package dev.clientcheck.testkit.slack.load;

import dev.clientcheck.testkit.slack.PretendSlack;
import dev.clientcheck.testkit.slack.SlackChannel;
import dev.clientcheck.testkit.slack.SlackWorkspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One run: the program and a Slack full of people who use it, over one transport. */
final class LoadRun {

    /** How long after the last step its answer may come. */
    private static final Duration REST = Duration.ofSeconds(10);

    private static final int WARNINGS_SHOWN = 5;

    private final Load load;
    private final Transport transport;
    private final Timetable timetable;

    LoadRun(Load load, Transport transport) {
        this.load = load;
        this.transport = transport;
        this.timetable = Timetable.of(load.rate(), Step.ALL.size() + 1);
    }

    Result run(Path program, Path folder) throws IOException, InterruptedException {
        try (PretendSlack slack = PretendSlack.start()) {
            slack.journal().keepLast(0);
            slack.whenAcknowledged(Stopwatch::acknowledged);
            SlackWorkspace workspace = slack.workspace("T1", "studio").installed();
            try (BotProcess bot = BotProcess.start(program, folder, transport.environment(slack, workspace))) {
                transport.connect(slack, bot);
                return run(slack, workspace, bot);
            }
        }
    }

    private Result run(PretendSlack slack, SlackWorkspace workspace, BotProcess bot)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        var measurements = new Measurements(start + load.warmUp().toNanos());
        var walks = walks(workspace, start, measurements);
        sleepUntil(start + load.warmUp().toNanos());
        Snapshot before = Snapshot.of(bot, slack);
        sleepUntil(start + load.all().toNanos());
        Snapshot used = Snapshot.of(bot, slack).since(before);
        long last = System.nanoTime() + REST.toNanos();
        for (Thread walk : walks) {
            if (!walk.join(Duration.ofNanos(Math.max(1, last - System.nanoTime())))) {
                measurements.failed("something was not answered " + REST.toSeconds() + " s after the end");
            }
        }
        slack.complaints().forEach(complaint -> measurements.failed(complaint.toString()));
        slack.warnings().stream().limit(WARNINGS_SHOWN).forEach(warning -> measurements.failed(warning.toString()));
        if (used.calls().getOrDefault("auth.test", 0L) > 0) {
            measurements.failed("auth.test was called again");
        }
        bot.warnings().forEach(warning -> measurements.failed("it said: " + warning));
        return new Result(load, measurements, used);
    }

    private List<Thread> walks(SlackWorkspace workspace, long start, Measurements measurements) {
        SlackChannel channel = workspace.channel("C1", "general");
        var crowd = new Crowd(workspace, timetable.atOnce());
        var walks = new ArrayList<Thread>();
        for (int check = 0; check < timetable.checks(load.all()); check++) {
            walks.add(Thread.startVirtualThread(
                    new Walk(check, crowd.of(check), channel, timetable, start, load.all(), measurements)));
        }
        return walks;
    }

    private static void sleepUntil(long moment) throws InterruptedException {
        Thread.sleep(Duration.ofNanos(Math.max(0, moment - System.nanoTime())));
    }
}
