package dev.clientcheck.testkit.discord;

/** One thing that can be done over the API. */
@FunctionalInterface
interface ApiMethod {

    ApiAnswer answer(ApiCall call) throws ApiError;
}
