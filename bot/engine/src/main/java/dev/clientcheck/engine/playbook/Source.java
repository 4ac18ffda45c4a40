package dev.clientcheck.engine.playbook;

import dev.clientcheck.engine.rule.Condition;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** One file of a playbook, and where to report what is wrong in it. */
final class Source {

    private final Path file;
    private final Report report;

    Source(Path file, Report report) {
        this.file = file;
        this.report = report;
    }

    void problem(int line, String id, String message) {
        report.add(new Problem(file.toString(), line, id, message));
    }

    /** Remembers where a condition stands, so that what is found about it later can be reported there. */
    void place(Condition condition, int line, String id) {
        report.place(condition, new Problem(file.toString(), line, id, ""));
    }

    /** The text of the file; empty, and reported, when it cannot be read. */
    Optional<String> text() {
        try {
            return Optional.of(Files.readString(file));
        } catch (CharacterCodingException e) {
            problem(0, "", "is not UTF-8: save it as UTF-8");
        } catch (IOException e) {
            problem(0, "", "cannot be read: put the file there, or make it readable");
        }
        return Optional.empty();
    }

    /** The names at the top of a YAML file. An unreadable file is reported and has none. */
    Block yaml() {
        return text().flatMap(this::compose)
                .map(node -> Block.of(this, "", node))
                .orElseGet(() -> Block.empty(this));
    }

    private Optional<MappingNode> compose(String text) {
        try {
            Optional<Node> root = new Compose(
                            LoadSettings.builder().setLabel(file.toString()).build())
                    .composeString(text);
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                return Optional.of(mapping);
            }
            problem(1, "", "holds no names: write \"name: value\" lines");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            problem(line, "", "is no valid YAML here: " + e.getProblem());
        } catch (YamlEngineException e) {
            problem(0, "", "is no valid YAML: " + e.getMessage());
        }
        return Optional.empty();
    }
}
