package dev.clientcheck.engine.playbook;

import dev.clientcheck.engine.judging.Rulebook;
import dev.clientcheck.engine.question.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a playbook and checks it: first each file, then whether they fit together, then whether each rule can fire. */
final class PlaybookReader {

    private final Path folder;
    private final Report report = new Report();

    PlaybookReader(Path folder) {
        this.folder = folder;
    }

    Playbook read() {
        if (!Files.isDirectory(folder)) {
            throw new PlaybookException(
                    List.of(new Problem(folder.toString(), 0, "", "is no folder: name the folder of the playbook")));
        }
        Playbook playbook = readFiles();
        stopIfBroken();
        new ReachCheck(playbook, report).run();
        stopIfBroken();
        return playbook;
    }

    private Block file(String name) {
        return new Source(folder.resolve(name), report).yaml();
    }

    private Playbook readFiles() {
        Block signsFile = file("signs.yaml");
        var questionsReader = new QuestionsReader(file("questions.yaml"), signsFile.names());
        stopIfBroken();
        Vocabulary vocabulary = questionsReader.read();
        stopIfBroken();
        var draftsReader = new DraftsReader(file("drafts.yaml"));
        Map<String, DraftPlan> drafts = draftsReader.drafts(vocabulary);
        var advice = new AdviceReader(vocabulary);
        Block safety = file("safety.yaml");
        var rules = new Rulebook(
                vocabulary,
                questionsReader.askedWhen(vocabulary),
                new SignsReader(signsFile, vocabulary).read(),
                advice.verdict(file("verdict.yaml")));
        List<LanguageReader> languages = languages(drafts, draftsReader.tones());
        var byTag = new LinkedHashMap<String, Language>();
        languages.forEach(reader -> byTag.put(reader.tag(), reader.language()));
        var playbook = new Playbook(
                rules,
                advice.ladders(file("ladders.yaml"), drafts.keySet()),
                advice.ending(file("ending.yaml")),
                advice.cards(safety),
                AdviceReader.contacts(safety),
                draftsReader.tones(),
                drafts,
                draftsReader.fields(vocabulary),
                byTag);
        new TextCheck(playbook, languages).run();
        return playbook;
    }

    private List<LanguageReader> languages(Map<String, DraftPlan> drafts, List<String> tones) {
        List<LanguageReader> readers = languageFolders().stream()
                .map(folder -> new LanguageReader(folder, report).read(drafts, tones))
                .toList();
        if (readers.isEmpty()) {
            report.add(new Problem(folder.toString(), 0, "", "has no language: add a folder like en/ with its texts"));
            throw report.exception();
        }
        return readers;
    }

    /** What is built on something broken cannot be said to be right or wrong. */
    private void stopIfBroken() {
        if (!report.isEmpty()) {
            throw report.exception();
        }
    }

    /** A folder is a language; English first, because the bot falls back to the first. */
    private List<Path> languageFolders() {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isDirectory)
                    .sorted(Comparator.comparing((Path path) -> !path.endsWith("en"))
                            .thenComparing(path -> path.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            report.add(new Problem(folder.toString(), 0, "", "cannot be read: make it readable"));
            return List.of();
        }
    }
}
