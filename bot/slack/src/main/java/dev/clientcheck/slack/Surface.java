package dev.clientcheck.slack;

/** What blocks are shown on, which decides how many there may be and whether a form can stand among them. */
enum Surface {
    MESSAGE(Limits.MESSAGE_BLOCKS),
    WINDOW(Limits.VIEW_BLOCKS),
    HOME(Limits.VIEW_BLOCKS);

    private final int most;

    Surface(int most) {
        this.most = most;
    }

    int most() {
        return most;
    }
}
