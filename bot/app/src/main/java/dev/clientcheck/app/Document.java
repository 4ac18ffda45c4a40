package dev.clientcheck.app;

import java.util.ArrayList;
import java.util.List;

/**
 * One JSON document in a text.
 *
 * @param line where it starts, counted from 1
 */
record Document(int line, String text) {

    /** All documents of a text, and whether each stands on a line of its own. */
    record All(List<Document> documents, boolean linewise) {
        All {
            documents = List.copyOf(documents);
        }
    }

    /**
     * A text is either one document over any number of lines, or one document per line. A text that is neither counts
     * as one document with a mistake in it, unless it looks like lines.
     */
    static All in(String text) {
        List<Document> lines = lines(text);
        return lines.size() < 2 || JsonText.isOneValue(text) || !lookLikeDocuments(lines)
                ? new All(List.of(new Document(1, text)), false)
                : new All(lines, true);
    }

    private static boolean lookLikeDocuments(List<Document> lines) {
        return lines.stream().anyMatch(line -> line.isObjectLike() && JsonText.isOneValue(line.text))
                || lines.stream().allMatch(Document::isObjectLike);
    }

    private boolean isObjectLike() {
        return text.stripLeading().startsWith("{");
    }

    private static List<Document> lines(String text) {
        var lines = new ArrayList<Document>();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!line.isBlank()) {
                lines.add(new Document(number, line));
            }
        }
        return lines;
    }
}
