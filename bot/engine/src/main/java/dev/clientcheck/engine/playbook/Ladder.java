package dev.clientcheck.engine.playbook;

import dev.clientcheck.engine.rule.Condition;
import java.util.List;
import java.util.Optional;

/** What to try about one sign, mildest first, while it can be mended and when it ends. */
public record Ladder(List<Rung> mend, List<Rung> end) {

    public Ladder {
        mend = List.copyOf(mend);
        end = List.copyOf(end);
    }

    /**
     * One thing to try.
     *
     * @param id the sign and the rung: {@code payment.pause-notice}
     * @param days so many days after the rung before it
     * @param draft the message that goes with it
     */
    public record Rung(String id, Condition when, int days, Optional<String> draft) {}
}
