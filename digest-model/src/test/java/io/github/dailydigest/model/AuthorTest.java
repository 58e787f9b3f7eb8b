package io.github.dailydigest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ronald Example Jr.", "+", "C O'Doe", "가나 다", "\"Bo\" Sample"})
    void namesAreNotInterpreted(String name) {
        assertThat(Author.of(name).name()).isEqualTo(name);
    }

    @Test
    void whiteSpaceInANameIsCollapsed() {
        assertThat(Author.of(" Ada\n\tExample ")).isEqualTo(Author.of("Ada Example"));
    }

    @Test
    void builderCopiesAValue() {
        Author author = Author.of("Ada Example");

        assertThat(Author.builder().from(author).build()).isEqualTo(author);
    }

    @Test
    void builderRejectsABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Author.of("\u3000"))
                .withMessage("Author.name is blank; it needs at least one character that is not white space");
    }

    @Test
    void builderRequiresAName() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Author.builder().build())
                .withMessage("Cannot build Author, some of required attributes are not set [name]");
    }

    @Test
    @SuppressWarnings("NullAway") // as a caller without null checks may do
    void builderRejectsNull() {
        assertThatNullPointerException().isThrownBy(() -> Author.builder().from(null));
        assertThatNullPointerException()
                .isThrownBy(() -> Author.builder().name(null))
                .withMessage("name");
    }

    @Test
    void fromReplacesTheName() {
        Author author = Author.of("Ada Example");

        assertThat(Author.builder().name("Bo Sample").from(author).build()).isEqualTo(author);
    }
}
