package io.github.dailydigest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

    @Test
    void factorySetsTextAndUrl() {
        Link link = Link.of("Code", "https://example.org/code");

        assertThat(link.text()).isEqualTo("Code");
        assertThat(link.url()).isEqualTo("https://example.org/code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Code", "[PDF]", "*Code* and data", "코드", "https://example.org/code"})
    void textIsKeptAsWritten(String text) {
        assertThat(Link.of(text, "/code").text()).isEqualTo(text);
    }

    @Test
    void uriIsPresentIfTheUrlIsAValidUri() {
        assertThat(Link.of("Code", "/code/1").uri()).contains(URI.create("/code/1"));
        assertThat(Link.of("Code", "http://[").uri()).isEmpty();
    }

    @Test
    void whiteSpaceInATextIsCollapsed() {
        assertThat(Link.of(" Project\n\tpage ", "/page")).isEqualTo(Link.of("Project page", "/page"));
    }

    @Test
    void unpairedSurrogatesAreReplaced() {
        Link link = Link.of("a\uD83Db", "c\uDE00d");

        assertThat(link.text()).isEqualTo("a\uFFFDb");
        assertThat(link.url()).isEqualTo("c\uFFFDd");
    }

    @Test
    void builderCopiesAValue() {
        Link code = Link.of("Code", "https://example.org/code");

        assertThat(Link.builder().from(code).build()).isEqualTo(code);
        assertThat(Link.builder().from(code).text("Source").build())
                .isEqualTo(Link.of("Source", "https://example.org/code"));
    }

    @Test
    void builderRejectsABlankText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Link.of("\u3000", "/code"))
                .withMessage("Link.text is blank; it needs at least one character that is not white space");
    }

    @Test
    void builderRejectsAnEmptyUrl() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Link.of("Code", ""))
                .withMessage("Link.url is empty; a URL needs at least one character");
    }

    @Test
    void builderRejectsWhiteSpaceInAUrl() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Link.of("Code", "/a b"))
                .withMessage("Link.url contains white space at index 2: \"/a b\"; write a space in a URL as %20");
    }

    @Test
    void builderRequiresATextAndAUrl() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Link.builder().build())
                .withMessage("Cannot build Link, some of required attributes are not set [text, url]");
    }

    @Test
    void fromReplacesEveryAttribute() {
        Link code = Link.of("Code", "/code");

        assertThat(Link.builder().text("PDF").url("/pdf").from(code).build()).isEqualTo(code);
    }

    @Test
    void builderNamesOnlyTheMissingAttribute() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Link.builder().text("Code").build())
                .withMessage("Cannot build Link, some of required attributes are not set [url]");
        assertThatIllegalStateException()
                .isThrownBy(() -> Link.builder().url("/code").build())
                .withMessage("Cannot build Link, some of required attributes are not set [text]");
    }

    @Test
    @SuppressWarnings("NullAway") // as a caller without null checks may do
    void builderRejectsNull() {
        assertThatNullPointerException().isThrownBy(() -> Link.builder().from(null));
        assertThatNullPointerException()
                .isThrownBy(() -> Link.builder().text(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Link.builder().url(null))
                .withMessage("url");
    }
}
