package dev.clientcheck.engine.judging;

import dev.clientcheck.engine.question.Answer;
import dev.clientcheck.engine.question.Question;
import dev.clientcheck.engine.rule.Recommendation;

/** Another answer to one question that alone changes the recommendation. */
public record Change(Question question, Answer answer, Recommendation recommendation) {}
