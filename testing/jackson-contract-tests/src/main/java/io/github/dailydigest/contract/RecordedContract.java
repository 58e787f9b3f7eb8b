package io.github.dailydigest.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.MediaKind;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.testkit.GoldenCase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that earlier versions wrote is read, and written unchanged. */
public abstract class RecordedContract {

    private final ContractMapper mapper;

    protected RecordedContract(ContractMapper mapper) {
        this.mapper = mapper;
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1.0", "0.2.0"})
    void jsonOfAnEarlierVersionIsReadAndWrittenUnchanged(String version) throws IOException {
        for (String line : recorded(version)) {
            Digest digest = mapper.read(line, Digest.class);

            assertThat(mapper.write(digest)).isEqualTo(line);
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.dailydigest.testkit.GoldenCase#all")
    void goldenJsonIsReadAndWrittenUnchanged(GoldenCase golden) throws IOException {
        List<Digest> digests = mapper.readList(golden.json(), Digest.class);

        assertThat(digests).isEqualTo(golden.digests());
        assertThat(mapper.write(digests)).isEqualTo(mapper.compact(golden.json()));
        for (Digest digest : digests) {
            assertThat(mapper.read(mapper.write(digest), Digest.class)).isEqualTo(digest);
        }
    }

    @Test
    void recordOfThisVersionHasEveryKeyAndKind() throws IOException {
        String record = String.join("\n", recorded("0.2.0"));
        List<Digest> digests = recorded("0.2.0").stream().map(this::digest).toList();
        List<Paper> papers =
                digests.stream().flatMap(digest -> digest.papers().stream()).toList();
        List<Section> sections =
                papers.stream().flatMap(paper -> paper.sections().stream()).toList();

        assertThat(record)
                .contains("\"date\"", "\"title\"", "\"url\"", "\"arxivId\"", "\"media\"", "\"votes\"", "\"metadata\"")
                .contains("\"endDate\"", "\"links\"", "\"text\"", "\"topic\"", "\"published\"", "\"moreAuthors\":true")
                .contains("\"points\"", "\"unrecognized\"", "\"authors\":[]", "\"sections\":[]", "\"papers\":[]")
                .contains("\"markdown\":\"\"", "\\\"", "\\\\", "\\n", "\\t", "\\u0001", "\u2028", "새", "\uD83D\uDE00");
        assertThat(sections).extracting(Section::kind).contains(SectionKind.values());
        assertThat(sections.stream().map(Section::label)).anyMatch(label -> label.isEmpty());
        assertThat(papers.stream().flatMap(paper -> paper.media().stream()).map(Media::kind))
                .contains(MediaKind.values());
        assertThat(papers)
                .anyMatch(paper -> paper.url().isEmpty())
                .anyMatch(paper -> paper.url().isPresent() && paper.arxivId().isEmpty())
                .anyMatch(paper -> paper.links().isEmpty())
                .anyMatch(paper -> paper.links().size() > 1)
                .anyMatch(paper -> paper.media().isEmpty())
                .anyMatch(paper -> paper.topic().isEmpty())
                .anyMatch(paper -> paper.published().isEmpty())
                .anyMatch(paper -> !paper.moreAuthors())
                .anyMatch(paper -> paper.votes().isEmpty())
                .anyMatch(paper -> paper.votes().equals(OptionalInt.of(0)));
        assertThat(digests)
                .anyMatch(digest -> digest.date().isEmpty())
                .anyMatch(
                        digest -> digest.date().isPresent() && digest.endDate().isEmpty())
                .anyMatch(digest -> digest.title().isEmpty());
    }

    private Digest digest(String json) {
        try {
            return Objects.requireNonNull(mapper.read(json, Digest.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> recorded(String version) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(RecordedContract.class.getResourceAsStream("recorded/" + version + ".ndjson"))) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        }
    }
}
