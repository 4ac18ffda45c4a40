package dev.clientcheck.engine.talk;

import dev.clientcheck.engine.playbook.Subcommand;
import dev.clientcheck.engine.text.ClientName;
import dev.clientcheck.engine.text.SafeText;
import dev.clientcheck.engine.text.TextPieces;

/**
 * What stands behind {@code /clientcheck}: a subcommand, or the name of a client.
 *
 * @param isSaid whether the subcommand was said, and not only meant by saying a name
 */
record CommandLine(Subcommand subcommand, String rest, boolean isSaid) {

    CommandLine {
        // At most a client's name stands there, and buttons hold no more, however many units a letter takes.
        rest = TextPieces.shortened(SafeText.oneLine(rest, ClientName.MOST), ClientName.MOST);
    }

    @Override
    public String toString() {
        return (subcommand.word() + " " + rest).strip();
    }
}
