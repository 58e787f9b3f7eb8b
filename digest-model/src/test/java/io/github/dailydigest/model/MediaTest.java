package io.github.dailydigest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import org.junit.jupiter.api.Test;

class MediaTest {

    @Test
    void factoriesSetTheKind() {
        assertThat(Media.image("/t.png").kind()).isEqualTo(MediaKind.IMAGE);
        assertThat(Media.video("/t.mp4").kind()).isEqualTo(MediaKind.VIDEO);
        assertThat(Media.video("/t.mp4").url()).isEqualTo("/t.mp4");
    }

    @Test
    void uriIsPresentIfTheUrlIsAValidUri() {
        assertThat(Media.image("/avatars/x.svg").uri()).contains(URI.create("/avatars/x.svg"));
        assertThat(Media.image("http://[").uri()).isEmpty();
    }

    @Test
    void builderCopiesAValue() {
        Media image = Media.image("https://example.org/t.png");

        assertThat(Media.builder().from(image).build()).isEqualTo(image);
        assertThat(Media.builder().from(image).kind(MediaKind.VIDEO).build())
                .isEqualTo(Media.video("https://example.org/t.png"));
    }

    @Test
    void unpairedSurrogateInAUrlIsReplaced() {
        assertThat(Media.image("a\uD83Db").url()).isEqualTo("a\uFFFDb");
    }

    @Test
    void builderRejectsAnEmptyUrl() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Media.image(""))
                .withMessage("Media.url is empty; a URL needs at least one character");
    }

    @Test
    void builderRejectsWhiteSpaceInAUrl() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Media.video("\n"))
                .withMessage("Media.url contains white space at index 0: \"\n\"; write a space in a URL as %20");
    }

    @Test
    void builderRequiresAKindAndAUrl() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Media.builder().build())
                .withMessage("Cannot build Media, some of required attributes are not set [kind, url]");
    }

    @Test
    void fromReplacesEveryAttribute() {
        Media image = Media.image("/t.png");

        assertThat(Media.builder()
                        .kind(MediaKind.VIDEO)
                        .url("/t.mp4")
                        .from(image)
                        .build())
                .isEqualTo(image);
    }

    @Test
    void builderNamesOnlyTheMissingAttribute() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Media.builder().url("/t.png").build())
                .withMessage("Cannot build Media, some of required attributes are not set [kind]");
        assertThatIllegalStateException()
                .isThrownBy(() -> Media.builder().kind(MediaKind.IMAGE).build())
                .withMessage("Cannot build Media, some of required attributes are not set [url]");
    }

    @Test
    @SuppressWarnings("NullAway") // as a caller without null checks may do
    void builderRejectsNull() {
        assertThatNullPointerException().isThrownBy(() -> Media.builder().from(null));
        assertThatNullPointerException()
                .isThrownBy(() -> Media.builder().kind(null))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> Media.builder().url(null))
                .withMessage("url");
    }
}
