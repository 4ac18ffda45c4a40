package dev.clientcheck.app;

import dev.clientcheck.engine.memory.Person;
import dev.clientcheck.engine.talk.ClientCheck;
import dev.clientcheck.engine.turn.Action;
import dev.clientcheck.engine.turn.Part;
import dev.clientcheck.engine.turn.Place;
import dev.clientcheck.engine.turn.Reply;
import dev.clientcheck.engine.turn.Request;
import dev.clientcheck.engine.turn.Setting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One conversation in a terminal: a line in, a reply out, until somebody is done or there are no more lines. */
final class TerminalChat {

    private final ClientCheck bot;
    private final Person person;
    private final Setting setting;
    private final Terminal terminal;
    private final Map<String, String> keys = new HashMap<>();
    private Optional<String> check = Optional.empty();

    TerminalChat(ClientCheck bot, Person person, String language, Terminal terminal) {
        this.bot = bot;
        this.person = person;
        this.setting = new Setting(new Place.Lines(), language, Optional.empty());
        this.terminal = terminal;
    }

    void run(String client) {
        boolean over = turn(new Action.Start(client));
        while (!over) {
            Optional<String> line = terminal.line();
            over = line.isEmpty() ? leave() : !line.get().isBlank() && turn(action(line.get()));
        }
    }

    /** Whoever simply goes away hears that everything is saved. */
    private boolean leave() {
        if (check.isPresent()) {
            turn(new Action.Pressed("pause"));
        }
        return true;
    }

    /** A key from the list on the screen is a press; everything else is typed. */
    private Action action(String line) {
        String value = keys.get(line.strip().toLowerCase(java.util.Locale.ROOT));
        return value == null ? new Action.Typed(line) : new Action.Pressed(value);
    }

    private boolean turn(Action action) {
        Reply reply = bot.handle(new Request(person, setting, check, action));
        check = reply.check().or(() -> check);
        terminal.show(new TextRendering(terminal.width()).render(reply.parts()) + "\n");
        keys.clear();
        reply.parts().forEach(this::remember);
        return reply.over();
    }

    private void remember(Part part) {
        switch (part) {
            case Part.Choices choices -> choices.options().forEach(option -> keys.put(option.key(), option.value()));
            case Part.Rows(List<Part.Rows.Row> rows) ->
                rows.forEach(row -> keys.put(row.open().key(), row.open().value()));
            case Part.Checklist list -> list.items().forEach(item -> keys.put(item.key(), item.value()));
            case Part.Heading heading -> {}
            case Part.Text text -> {}
            case Part.Asked asked -> {}
            case Part.Note note -> {}
            case Part.Bar bar -> {}
            case Part.Lines lines -> {}
            case Part.Draft draft -> {}
            case Part.Answered answered -> {}
            case Part.Steering steering -> {}
            case Part.Menu menu -> {}
            case Part.Form form -> {}
            case Part.Link link -> {}
            case Part.Home home -> {}
        }
    }
}
