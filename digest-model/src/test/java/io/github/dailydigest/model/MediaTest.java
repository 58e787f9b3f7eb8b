package io.github.dailydigest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import org.junit.jupiter.api.Test;

class MediaTest {

    @Test
    void anImageAndAVideoAreOfTheirKinds() {
        assertThat(Media.image("/t.png").kind()).isEqualTo(MediaKind.IMAGE);
        assertThat(Media.video("/t.mp4").kind()).isEqualTo(MediaKind.VIDEO);
        assertThat(Media.video("/t.mp4").url()).isEqualTo("/t.mp4");
    }

    @Test
    void aUriIsThereWhereTheUrlIsOne() {
        assertThat(Media.image("/avatars/x.svg").uri()).contains(URI.create("/avatars/x.svg"));
        assertThat(Media.image("http://[").uri()).isEmpty();
    }

    @Test
    void builderCopies() {
        Media image = Media.image("https://example.org/t.png");

        assertThat(Media.builder().from(image).build()).isEqualTo(image);
        assertThat(Media.builder().from(image).kind(MediaKind.VIDEO).build())
                .isEqualTo(Media.video("https://example.org/t.png"));
    }

    @Test
    void halfAPairInAUrlIsReplaced() {
        assertThat(Media.image("a\uD83Db").url()).isEqualTo("a\uFFFDb");
    }

    @Test
    void builderRefusesAnEmptyUrl() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Media.image(""))
                .withMessage("Media.url is empty; leave it out where there is no address");
    }

    @Test
    void builderRefusesWhiteSpaceInAUrl() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Media.video("\n"))
                .withMessage("Media.url has white space at index 0; an address has none: \"\n\"; write it as %20");
    }

    @Test
    void builderNeedsAKindAndAUrl() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Media.builder().build())
                .withMessage("Cannot build Media, some of required attributes are not set [kind, url]");
    }
}
