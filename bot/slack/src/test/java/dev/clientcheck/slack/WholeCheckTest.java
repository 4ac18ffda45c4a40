package dev.clientcheck.slack;

import dev.clientcheck.slack.Bot.Transport;
import dev.clientcheck.testkit.slack.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class WholeCheckTest extends OnSlack {

    WholeCheckTest(Transport transport) {
        super(transport);
    }

    void show(String what, Seen seen) {
        System.out.println("=== " + what + (seen.isModal() ? " (modal)" : seen.isEphemeral() ? " (only you)" : "")
                + "\n" + seen.text() + "\n");
    }

    @Test
    void explore() {
        Seen r0 = finished(ana, "Acme");
        Seen r = r0;
        Seen d = r.press("drafts");
        show("drafts", d);
        Seen f = d.fill("amount", "3450");
        f = f.press("Show it with these");
        show("refreshed", f);
        Seen sent = f.submit();
        show("sent", sent);
        System.out.println(
                "DM: " + ana.directMessages().stream().map(Seen::text).toList());
        Seen back = sent.press("Back to the answer");
        show("back in modal", back);
        back.close();
        Seen p = r.press("share");
        show("preview", p);
        Seen shared = p.press("Share it");
        show("shared", shared);
        System.out.println("budi sees: "
                + general.messagesSeenBy(budi).stream().map(Seen::text).toList());
        Seen steps = ana.waitsFor("Shared in").press("steps");
        show("steps", steps);
        show("ticked", steps.press("Done"));
        Seen home = ana.opensHome();
        show("home", home);
        show("home open", home.press("Open"));
        show("home of budi", budi.opensHome());
        Seen neu = budi.home().orElseThrow().press("Cek baru…");
        show("new", neu);
        Seen q = neu.fill("client", "PT Maju").submit();
        show("first", q);
        q = q.select("opening.signs=payment").press("opening.signs=");
        show("second", q);
        q = q.press("payment.pattern=never");
        show("third", q);
        Seen o = q.press("Angka lain…");
        show("other", o);
        o = o.fill("payment.overdue-days", "9999").submit();
        show("mistake", o);
        o = o.fill("payment.overdue-days", "45").submit();
        show("after other", o);
        show("modal now", budi.modal().orElseThrow());
        Seen dm = ana.says("hello there");
        show("dm", dm);
        show("dm check", ana.says("check Globex"));
        show("dm typed", ana.says("they pay but always late, and he yells"));
        show("dm typed", ana.says("late but they do pay"));
        show("dm typed", ana.says("about six weeks"));
        show("dm why", ana.says("why"));
        show("dm pause", ana.says("pause"));
        show("dm resume", ana.says("check Globex"));
        show("cmd none", ana.in(general).command("/clientcheck", ""));
        show("cmd guess", ana.in(general).command("/clientcheck", "histroy"));
        show("cmd which", ana.in(general).command("/clientcheck", "help desk"));
        show("cmd help", ana.in(general).command("/clientcheck", "help"));
        show("cmd clients", ana.in(general).command("/clientcheck", "clients"));
        show("cmd settings", ana.in(general).command("/clientcheck", "settings"));
        show("cmd forget", ana.in(general).command("/clientcheck", "forget Acme"));
        show("mention", ana.in(general.withBot()).mentions("hello"));
        Seen msg = budi.in(general).posts("the client says pay later");
        show("shortcut", ana.shortcut("check_client", msg));
        System.out.println(slack.complaints() + " " + slack.warnings());
    }
}
