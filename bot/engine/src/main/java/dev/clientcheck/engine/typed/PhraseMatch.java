package dev.clientcheck.engine.typed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How well a text fits each choice of a question, from 0 to 1.
 *
 * @param scores in the order of the choices
 */
record PhraseMatch(double[] scores) {

    private static final double SURE = 0.4;
    private static final double MARGIN = 0.15;
    private static final double LIKELY = 0.2;
    private static final double NOISE = 0.28;

    /** The choices that are likely enough to be offered, best first. */
    List<Integer> likely() {
        return IntStream.range(0, scores.length)
                .filter(choice -> scores[choice] >= LIKELY)
                .boxed()
                .sorted(Comparator.comparingDouble(choice -> -scores[choice]))
                .toList();
    }

    /** Whether too much speaks for some choice to take the text for noise. */
    boolean isNoise() {
        return score() <= NOISE;
    }

    boolean isSure() {
        return isSure(SURE, MARGIN);
    }

    boolean isSure(double enough, double margin) {
        List<Integer> likely = new ArrayList<>(ranked());
        return !likely.isEmpty()
                && scores[likely.getFirst()] >= enough
                && (likely.size() == 1 || scores[likely.getFirst()] - scores[likely.get(1)] >= margin);
    }

    int best() {
        return ranked().getFirst();
    }

    double score() {
        return scores[best()];
    }

    private List<Integer> ranked() {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(choice -> -scores[choice]))
                .toList();
    }
}
