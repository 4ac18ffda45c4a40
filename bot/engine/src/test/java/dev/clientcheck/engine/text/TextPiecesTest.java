package dev.clientcheck.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextPiecesTest {

    @Test
    void aTextThatFitsStaysWhole() {
        assertThat(TextPieces.of("short", 10)).containsExactly("short");
        assertThat(TextPieces.of("", 10)).isEmpty();
    }

    @Test
    void itIsCutBetweenParagraphsThenLinesThenWords() {
        assertThat(TextPieces.of("first part\n\nsecond", 13)).containsExactly("first part", "second");
        assertThat(TextPieces.of("first line\nsecond", 13)).containsExactly("first line", "second");
        assertThat(TextPieces.of("one two three", 8)).containsExactly("one two", "three");
    }

    @Test
    void noPieceIsLongerThanAllowedAndNothingIsLost() {
        String text = "A sentence of some length, again and again. ".repeat(300).strip();
        List<String> pieces = TextPieces.of(text, 3000);
        assertThat(pieces).allMatch(piece -> piece.length() <= 3000).hasSizeGreaterThan(4);
        assertThat(String.join(" ", pieces)).isEqualTo(text);
    }

    @Test
    void whatIsOneCharacterForPeopleIsNotCutApart() {
        String family = "👨‍👩‍👧‍👦";
        assertThat(TextPieces.of(family.repeat(4), family.length() + 3)).containsOnly(family);
        assertThat(TextPieces.of("x".repeat(25), 10)).containsExactly("x".repeat(10), "x".repeat(10), "x".repeat(5));
    }

    @Test
    void shortenedEndsWithAnEllipsisWithinTheLimit() {
        assertThat(TextPieces.shortened("one two three", 8)).isEqualTo("one two…");
        assertThat(TextPieces.shortened("one", 8)).isEqualTo("one");
    }
}
