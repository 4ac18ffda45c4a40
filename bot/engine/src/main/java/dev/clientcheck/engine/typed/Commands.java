package dev.clientcheck.engine.typed;

import dev.clientcheck.engine.playbook.Language;
import dev.clientcheck.engine.playbook.Playbook;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that steer the conversation, of every language at once. */
public final class Commands {

    private record Known(TypedWords words, Map<String, Command> commands, List<String> openings) {}

    private final Once<List<Known>> languages;

    public Commands(Playbook playbook) {
        this.languages = Once.of(() ->
                playbook.languages().values().stream().map(Commands::known).toList());
    }

    private static Known known(Language language) {
        var words = new TypedWords(language);
        var commands = new HashMap<String, Command>();
        for (Command command : Command.values()) {
            language.list(command.key()).forEach(said -> commands.putIfAbsent(whole(words.split(said)), command));
        }
        return new Known(words, commands, language.list("typed/openings"));
    }

    /** The command that this text is as a whole, if it is one. */
    public Optional<Command> find(String text) {
        for (Known known : languages.get()) {
            Command command = known.commands().get(whole(known.words().split(text)));
            if (command != null) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    /** The client's name in "check Acme", where the text opens with a word that asks for a check. */
    public Optional<String> client(String text) {
        String typed = text.strip();
        return languages.get().stream()
                .flatMap(known -> known.openings().stream())
                .filter(opening -> typed.length() > opening.length() + 1
                        && typed.regionMatches(true, 0, opening, 0, opening.length())
                        && Character.isWhitespace(typed.charAt(opening.length())))
                .max(Comparator.comparingInt(String::length))
                .map(opening -> typed.substring(opening.length()).strip())
                .filter(name -> !name.isEmpty());
    }

    /** Signs count only where there is nothing else: "?" asks for help. */
    private static String whole(List<Word> text) {
        String plain = Words.plain(text);
        return plain.isEmpty() && text.size() == 1 ? text.getFirst().text() : plain;
    }
}
