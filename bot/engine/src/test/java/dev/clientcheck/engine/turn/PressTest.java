package dev.clientcheck.engine.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PressTest {

    @ParameterizedTest
    @ValueSource(strings = {"payment.pattern=never", "check:abc", "start:A|B", "", "command:help desk"})
    void whatIsWrittenIsRead(String value) {
        var about = new Press(Optional.of("k3x9"), value);
        assertThat(Press.of(about.toString())).isEqualTo(about);
        assertThat(about.toString()).endsWith(value);
        var nothing = new Press(Optional.empty(), value);
        assertThat(Press.of(nothing.toString())).isEqualTo(nothing);
    }

    @Test
    void aValueAloneIsAboutNoCheck() {
        assertThat(Press.of("start:A|B")).isEqualTo(new Press(Optional.empty(), "start:A|B"));
        assertThat(Press.of("pause")).isEqualTo(new Press(Optional.empty(), "pause"));
    }
}
