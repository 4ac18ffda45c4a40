package dev.clientcheck.store;

import dev.clientcheck.engine.memory.Person;
import java.util.List;

/**
 * Whose rows they are: a person's, or those of a workspace that belong to nobody in it. There is none without a
 * workspace.
 *
 * @param keys what every statement is given last, the workspace first
 */
record Owner(List<String> keys) {

    static Owner person(Person person) {
        return new Owner(List.of(person.workspace(), person.user()));
    }

    static Owner workspace(String workspace) {
        return new Owner(List.of(workspace));
    }
}
