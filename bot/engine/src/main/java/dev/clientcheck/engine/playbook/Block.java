package dev.clientcheck.engine.playbook;

import dev.clientcheck.engine.rule.Condition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Some "name: value" lines of a playbook file that belong together. Whatever is missing or of another form is reported. */
final class Block {

    private final Source source;
    private final String id;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private Block(Source source, String id, int line) {
        this.source = source;
        this.id = id;
        this.line = line;
    }

    static Block empty(Source source) {
        return new Block(source, "", 0);
    }

    static Block of(Source source, String id, MappingNode node) {
        var block = new Block(source, id, lineOf(node));
        for (NodeTuple tuple : node.getValue()) {
            String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
            block.lines.put(name, lineOf(tuple.getKeyNode()));
            if (block.values.put(name, tuple.getValueNode()) != null) {
                block.problem(name, "stands here twice: remove one");
            }
        }
        return block;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    String id() {
        return id;
    }

    List<String> names() {
        return List.copyOf(values.keySet());
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    int line(String name) {
        return lines.getOrDefault(name, line);
    }

    /** Reports something about the value behind a name, or about this whole block when the name is empty. */
    void problem(String name, String message) {
        String about = name.isEmpty() ? id : id.isEmpty() ? name : id + "." + name;
        source.problem(line(name), about, message);
    }

    /** Remembers that a condition stands behind a name. */
    void place(String name, Condition condition) {
        source.place(condition, line(name), id.isEmpty() ? name : id + "." + name);
    }

    /** Reports every name that is not one of these. */
    void knowsOnly(Collection<String> known) {
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                problem(name, "is unknown here: use one of " + String.join(", ", known) + ", or remove it");
            }
        }
    }

    /** The text behind a name, which must be there. */
    String text(String name) {
        return optionalText(name).orElseGet(() -> {
            if (!has(name)) {
                problem("", "\"" + name + "\" is missing: add it");
            }
            return "";
        });
    }

    Optional<String> optionalText(String name) {
        Node node = values.get(name);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        problem(name, "must be a single text");
        return Optional.empty();
    }

    /** The list of texts behind a name; empty when there is none. */
    List<String> texts(String name) {
        Node node = values.get(name);
        if (node == null) {
            return List.of();
        }
        var texts = new ArrayList<String>();
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                if (item instanceof ScalarNode scalar) {
                    texts.add(scalar.getValue());
                } else {
                    problem(name, "must be a list of texts");
                }
            }
        } else {
            problem(name, "must be a list: [a, b], or lines that start with \"- \"");
        }
        return texts;
    }

    /** The line of each text of such a list, in the same order. */
    List<Integer> textLines(String name) {
        return values.get(name) instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(Block::lineOf).toList()
                : List.of();
    }

    Optional<Integer> number(String name) {
        Optional<String> text = optionalText(name);
        if (text.isPresent() && !text.get().matches("\\d{1,9}")) {
            problem(name, "\"" + text.get() + "\" must be a whole number");
            return Optional.empty();
        }
        return text.map(Integer::parseInt);
    }

    boolean flag(String name) {
        String text = optionalText(name).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            problem(name, "\"" + text + "\" must be true or false");
        }
        return text.equals("true");
    }

    /** The lines behind a name; none when there are none. */
    Block block(String name) {
        Node node = values.get(name);
        if (node instanceof MappingNode mapping) {
            return of(source, id.isEmpty() ? name : id + "." + name, mapping);
        }
        if (node != null && !(node instanceof ScalarNode scalar && scalar.getValue().isEmpty())) {
            problem(name, "must hold \"name: value\" lines");
        }
        return new Block(source, id.isEmpty() ? name : id + "." + name, line(name));
    }

    /** The items behind a name, each of them "name: value" lines. */
    List<Block> blocks(String name) {
        Node node = values.get(name);
        var blocks = new ArrayList<Block>();
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                if (item instanceof MappingNode mapping) {
                    blocks.add(of(source, id.isEmpty() ? name : id + "." + name, mapping));
                } else {
                    problem(name, "must be a list of \"- name: value\" lines");
                }
            }
        } else if (node != null) {
            problem(name, "must be a list of \"- name: value\" lines");
        }
        return blocks;
    }

    boolean isText(String name) {
        return values.get(name) instanceof ScalarNode;
    }

    boolean isList(String name) {
        return values.get(name) instanceof SequenceNode;
    }
}
