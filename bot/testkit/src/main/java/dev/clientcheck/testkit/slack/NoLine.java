package dev.clientcheck.testkit.slack;

/** The state before a test has said how the app can be reached. */
final class NoLine implements Line {

    @Override
    public Acknowledgement carry(Parcel parcel, Attempt attempt) {
        throw new IllegalStateException(
                "Nobody has said how to reach the app: call deliverTo(requestUrl) or deliverOverSocketMode()");
    }
}
