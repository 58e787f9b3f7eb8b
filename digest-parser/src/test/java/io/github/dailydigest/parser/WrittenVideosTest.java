package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The elements of HTML in which the writer shows videos. */
class WrittenVideosTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/embed/x",
                "https://www.youtube-nocookie.com/embed/x?start=5&rel=0",
                "//player.vimeo.com/video/85",
                "https://drive.google.com/file/d/x/preview",
            })
    void embedsAPageWithAPlayerInAnIframe(String url) {
        String heading = "## Daily Papers (2031-02-03)\n\n### [A Title](https://example.org/a)\n\n";
        String read = heading + "<iframe width=\"560\" src=\"" + url + "\" frameborder=\"0\"></iframe>\n";
        List<Digest> digests = DigestParser.create().parse(read).digests();

        String written = DigestWriter.create().write(digests);

        assertThat(written)
                .isEqualTo(heading + "[Watch Video](" + url + ")\n<div><iframe src=\"" + url
                        + "\" allowfullscreen></iframe></div>\n\n");
        assertThat(digests.get(0).papers().get(0).media()).contains(Media.video(url));
        assertThat(DigestParser.create().parse(written).digests()).isEqualTo(digests);
        assertThat(DigestParser.create().parse(written).diagnostics()).isEmpty();
        assertThat(DigestWriter.create().format(read)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://www.youtube.com/watch?v=x", "https://example.org/youtube.com/embed/v.mp4", "v.mp4"})
    void playsAnyOtherVideoInAVideoElement(String url) {
        Digest digest = Digest.builder()
                .date(LocalDate.of(2031, 2, 3))
                .addPapers(Paper.builder()
                        .title("A Title")
                        .url("u")
                        .media(Media.video(url))
                        .build())
                .build();

        assertThat(DigestWriter.create().write(digest)).contains("<video controls src=\"" + url + "\"");
    }
}
