package io.github.dailydigest.parser.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodePointOrderTest {

    @Test
    void comparesByCodePointAndNotByUtf16Unit() {
        String fullWidthTilde = "\uFF5E";
        String smile = "\uD83D\uDE42";

        assertThat(sorted(smile, fullWidthTilde, "z", "한")).containsExactly("z", "한", fullWidthTilde, smile);
        assertThat(sorted(smile + "b", smile + "a", smile)).containsExactly(smile, smile + "a", smile + "b");
        assertThat(fullWidthTilde).isGreaterThan(smile);
    }

    private static List<String> sorted(String... names) {
        return Stream.of(names).sorted(CodePointOrder::compare).toList();
    }
}
