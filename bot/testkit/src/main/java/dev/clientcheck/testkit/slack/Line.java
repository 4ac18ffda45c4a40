package dev.clientcheck.testkit.slack;

/** A way to reach the app. */
interface Line {

    /** Delivers something and waits for the acknowledgement, as long as the attempt allows. */
    Acknowledgement carry(Parcel parcel, Attempt attempt);
}
