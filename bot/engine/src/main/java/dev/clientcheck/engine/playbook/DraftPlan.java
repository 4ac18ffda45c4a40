package dev.clientcheck.engine.playbook;

import dev.clientcheck.engine.rule.DecisionList;

/** One message that can be drafted, and in which tone to suggest it; no tone when it does not fit. */
public record DraftPlan(String id, DecisionList<String> offer) {}
