package dev.clientcheck.testkit.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A method of the Web API. */
@FunctionalInterface
interface ApiMethod {

    ObjectNode answer(ApiCall call) throws Refusal;
}
