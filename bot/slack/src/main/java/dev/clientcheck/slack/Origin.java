package dev.clientcheck.slack;

/**
 * Where on Slack something was done, and where the answer to it goes. It travels in the hidden part of a window that was
 * opened from there; what is empty is not known.
 *
 * @param channel Slack's id of the channel
 * @param name what the channel is called for people
 * @param responseUrl where a message that only one person sees can be replaced
 * @param thread the thread in it
 * @param direct whether it is the conversation between the person and the bot alone
 */
record Origin(String channel, String name, String responseUrl, String thread, boolean direct) {

    static final Origin NOWHERE = new Origin("", "", "", "", false);

    boolean isNowhere() {
        return channel.isEmpty();
    }
}
