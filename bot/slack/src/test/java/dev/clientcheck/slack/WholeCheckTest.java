package dev.clientcheck.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientcheck.slack.Bot.Transport;
import dev.clientcheck.testkit.slack.PretendSlack;
import dev.clientcheck.testkit.slack.Seen;
import dev.clientcheck.testkit.slack.SlackChannel;
import dev.clientcheck.testkit.slack.SlackUser;
import dev.clientcheck.testkit.slack.SlackWorkspace;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class WholeCheckTest {

    private final Transport transport;
    private final PretendSlack slack = PretendSlack.start();
    private final SlackWorkspace studio = slack.workspace("T1", "studio").installed();
    private final SlackUser ana = studio.user("U1", "Ana", "en-US");
    private final SlackUser budi = studio.user("U2", "Budi", "id-ID");
    private final SlackChannel general = studio.channel("C1", "general").withMembers(ana, budi);
    private Bot bot;

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway") // Started before each test.
    WholeCheckTest(Transport transport) {
        this.transport = transport;
    }

    @BeforeEach
    void start() {
        bot = Bot.of(slack, studio, transport, folder, (platform, method, outcome, took) -> {});
    }

    @AfterEach
    void stop() {
        bot.close();
        slack.expectNoComplaints();
        slack.close();
    }

    @Test
    void byButtonsFromTheFirstQuestionToTheAnswer() {
        Seen screen = ana.in(general).command("/clientcheck", "Acme");
        assertThat(screen.isEphemeral()).isTrue();
        assertThat(screen.text()).contains("Acme");
        System.out.println(screen.text());
        screen = screen.select("opening.signs=payment", "opening.signs=abuse").press("Next");
        System.out.println(screen.text());
        screen = screen.press("payment.pattern=late-but-pays");
        System.out.println(screen.text());
        screen = screen.press("payment.overdue-days=30").press("payment.invoice-right=yes");
        screen = screen.press("payment.explanation=none")
                .select("payment.tried=reminded")
                .press("Next");
        screen = screen.press("abuse.safety=no").select("abuse.kind=shouting").press("Next");
        screen = screen.press("abuse.frequency=few").press("abuse.target=me").press("abuse.told=no");
        System.out.println(screen.text());
        System.out.println(screen.json().toPrettyString());
    }
}
