package dev.clientcheck.engine.talk;

import java.util.List;

/** A piece of a reply, in a form that every platform can show in its own way. */
public sealed interface Part {

    /** The one sentence that matters most. */
    record Heading(String text) implements Part {}

    record Text(String text) implements Part {}

    /** Small print: progress, hints. */
    record Note(String text) implements Part {}

    /** How bad something stands: so many of so many, and in words. */
    record Bar(String name, int filled, int of, String words) implements Part {}

    /** A few lines under a title. */
    record Lines(String title, List<String> items) implements Part {
        public Lines {
            items = List.copyOf(items);
        }
    }

    /** Things to tick off. */
    record Checklist(String title, List<Item> items) implements Part {
        public Checklist {
            items = List.copyOf(items);
        }

        /** One thing, and what comes back when it is picked. */
        public record Item(String key, String text, boolean ticked, String value) {}
    }

    /** Things to pick from. */
    record Choices(List<Option> options, boolean several) implements Part {
        public Choices {
            options = List.copyOf(options);
        }
    }

    /** A message to copy; the subject may be empty. */
    record Draft(String subject, String body) implements Part {}
}
