package io.github.dailydigest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.MediaKind;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON that is written for each type. */
public abstract class WritingContract {

    private final ContractMapper mapper;

    protected WritingContract(ContractMapper mapper) {
        this.mapper = mapper;
    }

    static Stream<Arguments> valuesAndTheirJson() {
        return Stream.of(
                Arguments.of(Samples.DIGEST, Samples.DIGEST_JSON),
                Arguments.of(Digest.builder().build(), "{\"papers\":[]}"),
                Arguments.of(Samples.PAPER, Samples.PAPER_JSON),
                Arguments.of(
                        Paper.builder().title("A Title").build(),
                        "{\"title\":\"A Title\",\"authors\":[],\"sections\":[]}"),
                Arguments.of(
                        Paper.builder()
                                .title("A Title")
                                .url("https://example.org/1")
                                .votes(0)
                                .build(),
                        "{\"title\":\"A Title\",\"url\":\"https://example.org/1\",\"votes\":0,"
                                + "\"authors\":[],\"sections\":[]}"),
                Arguments.of(
                        Digest.builder().date(LocalDate.of(2031, 2, 3)).build(),
                        "{\"date\":\"2031-02-03\",\"papers\":[]}"),
                Arguments.of(
                        Paper.builder()
                                .title("A Title")
                                .addLinks(Link.of("Code", "/code"))
                                .topic("cs.CV")
                                .published(LocalDate.of(2031, 2, 2))
                                .moreAuthors(false)
                                .build(),
                        "{\"title\":\"A Title\",\"links\":[{\"text\":\"Code\",\"url\":\"/code\"}],\"topic\":\"cs.CV\","
                                + "\"published\":\"2031-02-02\",\"authors\":[],\"sections\":[]}"),
                Arguments.of(
                        Paper.builder().title("A Title").moreAuthors(true).build(),
                        "{\"title\":\"A Title\",\"authors\":[],\"moreAuthors\":true,\"sections\":[]}"),
                Arguments.of(
                        Section.of(SectionKind.OTHER, "고찰", ""),
                        "{\"kind\":\"OTHER\",\"label\":\"고찰\",\"markdown\":\"\"}"),
                Arguments.of(
                        Paper.builder()
                                .title("\uD83D\uDE00")
                                .putMetadata("\uD83D\uDE00", "새")
                                .build(),
                        "{\"title\":\"\uD83D\uDE00\",\"authors\":[],\"metadata\":{\"\uD83D\uDE00\":\"새\"},\"sections\":[]}"),
                Arguments.of(Author.of("Ada Example"), "{\"name\":\"Ada Example\"}"),
                Arguments.of(Link.of("Code", "/code"), "{\"text\":\"Code\",\"url\":\"/code\"}"),
                Arguments.of(Media.video("/t.mp4"), "{\"kind\":\"VIDEO\",\"url\":\"/t.mp4\"}"),
                Arguments.of(ArxivId.of("cs/0112017v1"), "\"cs/0112017v1\""),
                Arguments.of(SectionKind.ABSTRACT, "\"ABSTRACT\""),
                Arguments.of(SectionKind.TECHNICAL_DETAILS, "\"TECHNICAL_DETAILS\""),
                Arguments.of(MediaKind.IMAGE, "\"IMAGE\""));
    }

    @ParameterizedTest
    @MethodSource("valuesAndTheirJson")
    void eachTypeIsWrittenInItsForm(Object value, String json) throws IOException {
        assertThat(mapper.write(value)).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("valuesAndTheirJson")
    void writtenJsonIsReadAsTheSameValue(Object value, String json) throws IOException {
        Class<?> type = Stream.of(
                        Digest.class,
                        Paper.class,
                        Author.class,
                        Section.class,
                        Link.class,
                        Media.class,
                        ArxivId.class,
                        SectionKind.class,
                        MediaKind.class)
                .filter(candidate -> candidate.isInstance(value))
                .findFirst()
                .orElseThrow();

        assertThat((Object) mapper.read(json, type)).isEqualTo(value);
        assertThat((Object) mapper.readByTree(json, type)).isEqualTo(value);
        assertThat((Object) mapper.convert(value, type)).isEqualTo(value);
    }

    @Test
    void nullIsWrittenAndReadAsNull() throws IOException {
        assertThat(mapper.write(null)).isEqualTo("null");
        assertThat(mapper.read("null", Digest.class)).isNull();
    }

    @Test
    void listsAreArrays() throws IOException {
        List<Author> authors = List.of(Author.of("Ada Example"), Author.of("Bo Sample"));
        String json = "[{\"name\":\"Ada Example\"},{\"name\":\"Bo Sample\"}]";

        assertThat(mapper.write(authors)).isEqualTo(json);
        assertThat(mapper.readList(json, Author.class)).isEqualTo(authors);
    }
}
