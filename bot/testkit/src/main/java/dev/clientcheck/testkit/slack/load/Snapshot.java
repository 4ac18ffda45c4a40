package dev.clientcheck.testkit.slack.load;

import dev.clientcheck.testkit.slack.PretendSlack;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * What had been used up at one moment.
 *
 * @param calls how often which method of Slack's was called
 */
record Snapshot(Duration bot, Duration ourselves, Map<String, Long> calls) {

    static Snapshot of(BotProcess bot, PretendSlack slack) {
        Duration ourselves = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        return new Snapshot(bot.processorTime(), ourselves, slack.journal().counts());
    }

    /** What was used up from then until this moment. */
    Snapshot since(Snapshot then) {
        var more = new TreeMap<String, Long>();
        calls.forEach((method, count) -> more.put(method, count - then.calls.getOrDefault(method, 0L)));
        return new Snapshot(bot.minus(then.bot), ourselves.minus(then.ourselves), more);
    }
}
