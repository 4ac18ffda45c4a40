package dev.clientcheck.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientcheck.testkit.discord.DiscordUser;
import dev.clientcheck.testkit.discord.Seen;
import org.junit.jupiter.api.Test;

class SharingTest extends OnDiscord {

    @Test
    void sharingShowsFirstWhatLeavesAndNeverTheAnswers() {
        Seen preview = finished(ana, "Acme").press("Share here…");
        assertThat(preview.isEphemeral()).isTrue();
        assertThat(preview.text()).contains("all that everyone in #general would see", "Payment ███░ problem");
        assertThat(general.messagesSeenBy(budi)).isEmpty();

        preview.pressWithoutWaiting("Share it");
        assertThat(ana.waitsFor("Shared in #general").buttons()).contains("Messages to send");
        assertThat(general.messagesSeenBy(budi)).hasSize(1);
        Seen shared = general.messagesSeenBy(budi).getFirst();
        assertThat(shared.text())
                .contains("Acme is difficult", "Payment ███░ problem")
                .doesNotContain("30 days", "short of money");
        assertThat(shared.accentColour()).isPresent();
        assertThat(shared.buttons()).isEmpty();
    }

    @Test
    void sharingTwiceSharesOnce() {
        Seen preview = finished(ana, "Acme").press("Share here…");
        preview.pressWithoutWaiting("Share it");
        ana.waitsFor("Shared in #general");
        assertThat(preview.press("Share it").text()).contains("dealt with already");
        assertThat(general.messagesSeenBy(budi)).hasSize(1);
    }

    @Test
    void withTheBotAloneThereIsNobodyToShareWith() {
        assertThat(finished(ana.inDirectMessage(), "Acme").buttons()).doesNotContain("Share here…");
    }

    @Test
    void whereOthersMayNotSeeAnAppFromElsewhereThatIsSaid() {
        DiscordUser siti = discord.user("Siti", "en-GB").installsApp();
        var quiet = discord.guildWithoutBot("Elsewhere")
                .has(siti, ana)
                .channel("quiet")
                .withoutExternalApps();
        Seen preview = finished(siti.in(quiet), "Acme").press("Share here…");
        preview.pressWithoutWaiting("Share it");
        assertThat(siti.waitsFor("I am not allowed to post there").isEphemeral())
                .isTrue();
        assertThat(quiet.messagesSeenBy(ana)).isEmpty();
        assertThat(quiet.messagesSeenBy(siti)).hasSize(1);
    }

    @Test
    void aMessageStartsACheckAndOnlyItsAddressIsKept() {
        Seen rude = budi.in(general).posts("Client says: you are all useless");
        Seen form = ana.in(general).messageCommand("Check this client", rude);
        assertThat(form.isModal()).isTrue();
        Seen first = form.fill("client", "Acme").submit();
        assertThat(first.isEphemeral()).isTrue();
        assertThat(first.text()).contains("What is going on with Acme?");
        assertThat(entries(ana).getFirst().value())
                .isEqualTo("https://discord.com/channels/" + studio.id() + "/" + general.id() + "/" + rude.id());
    }

    @Test
    void aMessageMayBeAboutAClientThatIsKnown() {
        started(ana.in(general), "Acme").select("opening.signs=payment");
        Seen rude = budi.in(general).posts("They shouted again");
        Seen asked = budi.in(general).messageCommand("Cek klien ini", rude);
        assertThat(asked.isModal()).isTrue();

        Seen which = ana.in(general).messageCommand("Check this client", rude);
        assertThat(which.text()).contains("Who is it about?", "[Acme] [Another client…]");
        assertThat(which.press("Acme").text()).contains("Acme");
        assertThat(entries(ana).getLast().value()).endsWith(rude.id());
        assertThat(which.press("Another client…").isModal()).isTrue();
    }
}
