package dev.clientcheck.engine.question;

/** Whole numbers from the first to the last, both included. */
public record Range(int from, int to) {

    public boolean contains(int number) {
        return from <= number && number <= to;
    }

    @Override
    public String toString() {
        return to == Integer.MAX_VALUE ? from + ".." : from + ".." + to;
    }
}
