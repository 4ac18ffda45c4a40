package dev.clientcheck.engine.advice;

import dev.clientcheck.engine.judging.Judgement;
import dev.clientcheck.engine.playbook.EndingStep;
import dev.clientcheck.engine.playbook.Ladder.Rung;
import dev.clientcheck.engine.playbook.Playbook;
import dev.clientcheck.engine.rule.Recommendation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds what to do next, in the order of the ladders and dated from today. */
public final class NextSteps {

    /**
     * One thing to do.
     *
     * @param id the sign and the rung
     * @param draft the message that goes with it
     */
    public record Step(String id, LocalDate date, Optional<String> draft) {}

    /** One of the steps of ending it, with those items of its checklist that apply. */
    public record Stage(String id, LocalDate date, List<String> items) {
        public Stage {
            items = List.copyOf(items);
        }
    }

    private final Playbook playbook;

    public NextSteps(Playbook playbook) {
        this.playbook = playbook;
    }

    public List<Step> of(Judgement found, LocalDate today) {
        boolean ends = found.recommendation() == Recommendation.PART;
        var steps = new ArrayList<Step>();
        strongestFirst(found).forEach(sign -> {
            var ladder = playbook.ladders().get(sign);
            climb(ends ? ladder.end() : ladder.mend(), found, today, steps);
        });
        // A stable sort: on the same day the more serious sign, and the earlier rung, stay first.
        steps.sort(Comparator.comparing(Step::date));
        return steps;
    }

    private IntStream strongestFirst(Judgement found) {
        return IntStream.range(0, playbook.vocabulary().signs().size())
                .filter(found::chosen)
                .boxed()
                .sorted(Comparator.<Integer, Recommendation>comparing(found::recommendation)
                        .thenComparing(found::level)
                        .reversed())
                .mapToInt(Integer::intValue);
    }

    private static void climb(List<Rung> rungs, Judgement found, LocalDate today, List<Step> steps) {
        LocalDate date = today;
        boolean first = true;
        for (Rung rung : rungs) {
            if (rung.when().holds(found)) {
                date = first || found.override() ? date : date.plusDays(rung.days());
                first = false;
                steps.add(new Step(rung.id(), date, rung.draft()));
            }
        }
    }

    /** The steps of ending it; none unless that is what is recommended. */
    public List<Stage> ending(Judgement found, LocalDate today) {
        if (found.recommendation() != Recommendation.PART) {
            return List.of();
        }
        return playbook.ending().stream()
                .map(step -> new Stage(
                        step.id(),
                        found.override() ? today : today.plusDays(step.day()),
                        step.items().stream()
                                .filter(item -> item.when().holds(found))
                                .map(EndingStep.Item::id)
                                .toList()))
                .toList();
    }
}
