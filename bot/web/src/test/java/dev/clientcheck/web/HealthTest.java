package dev.clientcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class HealthTest extends WithServer {

    private final LinkedHashMap<String, BooleanSupplier> conditions = new LinkedHashMap<>();

    private Caller caller() {
        return caller(serving(new Health(conditions).routes()));
    }

    @Test
    void whoServesIsAlive() {
        conditions.put("store", () -> false);
        var answer = caller().get("/health/live");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("ok\n");
    }

    @Test
    void readyMeansThatEverythingHolds() {
        conditions.put("store", () -> true);
        conditions.put("slack", () -> true);
        var answer = caller().get("/health/ready");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"ready\":true,\"store\":true,\"slack\":true}\n");
    }

    @Test
    void oneConditionThatDoesNotHoldIsNamed() {
        var slack = new AtomicBoolean(false);
        conditions.put("store", () -> true);
        conditions.put("slack", slack::get);
        var caller = caller();
        var answer = caller.get("/health/ready");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo("{\"ready\":false,\"store\":true,\"slack\":false}\n");
        assertThat(caller.call("HEAD", "/health/ready").statusCode()).isEqualTo(503);
        slack.set(true);
        assertThat(caller.get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(caller.call("HEAD", "/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void aConditionThatThrowsDoesNotHold() {
        conditions.put("store", () -> {
            throw new IllegalStateException("no database");
        });
        assertThat(caller().get("/health/ready").body()).isEqualTo("{\"ready\":false,\"store\":false}\n");
    }

    @Test
    void conditionsThatHangAreWaitedForTogetherAndNotForLong() throws Exception {
        var never = new CountDownLatch(1);
        var asked = new AtomicInteger();
        BooleanSupplier hangs = () -> {
            asked.incrementAndGet();
            try {
                never.await();
                return true;
            } catch (InterruptedException e) {
                return false;
            }
        };
        conditions.put("store", hangs);
        conditions.put("slack", hangs);
        conditions.put("disk", () -> true);
        var caller = caller();
        Instant start = Instant.now();
        assertThat(caller.get("/health/ready").body())
                .isEqualTo("{\"ready\":false,\"store\":false,\"slack\":false,\"disk\":true}\n");
        assertThat(Duration.between(start, Instant.now())).isBetween(Duration.ofSeconds(2), Duration.ofMillis(3500));
        caller.get("/health/ready");
        assertThat(asked).as("nobody is asked again while they still think").hasValue(2);
        never.countDown();
    }
}
