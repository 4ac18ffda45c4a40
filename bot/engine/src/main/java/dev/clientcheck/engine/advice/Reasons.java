package dev.clientcheck.engine.advice;

import dev.clientcheck.engine.judging.Judge;
import dev.clientcheck.engine.judging.Judgement;
import dev.clientcheck.engine.playbook.Playbook;
import dev.clientcheck.engine.question.Answer;
import dev.clientcheck.engine.question.Codes;
import dev.clientcheck.engine.question.Question;
import java.util.List;
import java.util.Map;

/** Finds the answers because of which a sign stands where it stands, by judging again without each. */
public final class Reasons {

    private final Playbook playbook;
    private final Judge judge;

    public Reasons(Playbook playbook, Judge judge) {
        this.playbook = playbook;
        this.judge = judge;
    }

    /** The deciding questions of a sign; when no single one decides, all that were answered. */
    public List<Question> of(int sign, Map<String, Answer> answers, Judgement found) {
        String group = playbook.vocabulary().signs().get(sign);
        List<Question> known = playbook.vocabulary().questions().stream()
                .filter(question -> question.group().equals(group) && found.answer(question.index()) >= 0)
                .toList();
        int[] codes = Codes.of(playbook.vocabulary().questions(), answers);
        List<Question> deciding = known.stream()
                .filter(question -> decides(question, sign, codes, found))
                .toList();
        return deciding.isEmpty() ? known : deciding;
    }

    private boolean decides(Question question, int sign, int[] codes, Judgement found) {
        int[] without = codes.clone();
        without[question.index()] = Codes.UNKNOWN;
        Judgement then = judge.judge(without);
        return then.level(sign) != found.level(sign) || then.recommendation(sign) != found.recommendation(sign);
    }
}
