package dev.clientcheck.engine.advice;

import dev.clientcheck.engine.judging.Judgement;
import dev.clientcheck.engine.playbook.Playbook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the messages that fit a judgement, those that the next steps call for first. */
public final class Offers {

    /** One message that fits, in the tone that fits. */
    public record Offer(String draft, String tone) {}

    private final Playbook playbook;

    public Offers(Playbook playbook) {
        this.playbook = playbook;
    }

    public List<Offer> of(Judgement found, List<NextSteps.Step> steps) {
        List<String> calledFor =
                steps.stream().flatMap(step -> step.draft().stream()).distinct().toList();
        var offers = new ArrayList<Offer>();
        playbook.drafts()
                .values()
                .forEach(draft ->
                        draft.offer().decide(found).ifPresent(tone -> offers.add(new Offer(draft.id(), tone))));
        offers.sort(Comparator.comparingInt(offer -> {
            int place = calledFor.indexOf(offer.draft());
            return place < 0 ? calledFor.size() : place;
        }));
        return offers;
    }
}
