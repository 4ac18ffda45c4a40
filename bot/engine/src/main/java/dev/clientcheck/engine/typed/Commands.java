package dev.clientcheck.engine.typed;

import dev.clientcheck.engine.playbook.Language;
import dev.clientcheck.engine.playbook.Playbook;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words that steer the conversation, of every language at once. */
public final class Commands {

    private final Map<String, Command> commands = new HashMap<>();

    public Commands(Playbook playbook) {
        for (Language language : playbook.languages().values()) {
            for (Command command : Command.values()) {
                for (String words : language.list(command.key())) {
                    commands.putIfAbsent(Words.plain(words), command);
                }
            }
        }
    }

    /** The command that this text is as a whole, if it is one. */
    public Optional<Command> find(String text) {
        return Optional.ofNullable(commands.get(Words.plain(text)));
    }
}
