package dev.clientcheck.engine.talk;

import dev.clientcheck.engine.advice.NextSteps;
import dev.clientcheck.engine.advice.Offers;
import dev.clientcheck.engine.advice.Reasons;
import dev.clientcheck.engine.judging.Changes;
import dev.clientcheck.engine.judging.Judge;
import dev.clientcheck.engine.memory.Check;
import dev.clientcheck.engine.playbook.Playbook;
import dev.clientcheck.engine.typed.Commands;
import dev.clientcheck.engine.typed.Feelings;
import dev.clientcheck.engine.typed.TypedAnswers;
import java.time.Clock;

/** The playbook, and everything that is made from it once and used in every turn. */
record Knowledge(
        Playbook playbook,
        Judge judge,
        Changes changes,
        Reasons reasons,
        NextSteps steps,
        Offers offers,
        TypedAnswers typed,
        Commands commands,
        Feelings feelings) {

    static Knowledge of(Playbook playbook, Clock clock) {
        var judge = new Judge(playbook.rules());
        return new Knowledge(
                playbook,
                judge,
                new Changes(playbook.rules(), judge),
                new Reasons(playbook, judge),
                new NextSteps(playbook),
                new Offers(playbook),
                new TypedAnswers(playbook, clock),
                new Commands(playbook),
                new Feelings(playbook));
    }

    Interview interview(Check check) {
        return new Interview(playbook.vocabulary(), playbook.rules().askedWhen(), judge, check.entries());
    }
}
