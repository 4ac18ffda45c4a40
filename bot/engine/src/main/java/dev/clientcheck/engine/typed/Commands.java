package dev.clientcheck.engine.typed;

import dev.clientcheck.engine.playbook.Language;
import dev.clientcheck.engine.playbook.Playbook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that steer the conversation, of every language at once. */
public final class Commands {

    private record Known(TypedWords words, Map<String, Command> commands) {}

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
        return new Known(words, commands);
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

    /** Signs count only where there is nothing else: "?" asks for help. */
    private static String whole(List<Word> text) {
        String plain = Words.plain(text);
        return plain.isEmpty() && text.size() == 1 ? text.getFirst().text() : plain;
    }
}
