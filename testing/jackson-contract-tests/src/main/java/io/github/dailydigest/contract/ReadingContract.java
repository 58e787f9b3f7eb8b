package io.github.dailydigest.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

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
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON is read that this library would not write. */
public abstract class ReadingContract {

    private final ContractMapper mapper;

    protected ReadingContract(ContractMapper mapper) {
        this.mapper = mapper;
    }

    @Test
    void keysMayBeInAnyOrder() throws IOException {
        String json =
                "{\"papers\":[{\"sections\":[{\"markdown\":\"body\",\"label\":\"What's New\",\"kind\":\"WHATS_NEW\"}],"
                        + "\"moreAuthors\":true,\"published\":\"2031-02-02\",\"topic\":\"cs.CV\","
                        + "\"authors\":[{\"name\":\"Ada Example\"}],\"media\":{\"url\":\"/t.png\",\"kind\":\"IMAGE\"},"
                        + "\"links\":[{\"url\":\"/code\",\"text\":\"Code\"}],"
                        + "\"votes\":3,\"title\":\"A Title\"}],\"title\":\"Daily Papers\","
                        + "\"endDate\":\"2031-02-09\",\"date\":\"2031-02-03\"}";

        assertThat(read(json, Digest.class))
                .isEqualTo(Digest.builder()
                        .date(LocalDate.of(2031, 2, 3))
                        .endDate(LocalDate.of(2031, 2, 9))
                        .title("Daily Papers")
                        .addPapers(Paper.builder()
                                .title("A Title")
                                .votes(3)
                                .media(Media.image("/t.png"))
                                .addLinks(Link.of("Code", "/code"))
                                .topic("cs.CV")
                                .published(LocalDate.of(2031, 2, 2))
                                .addAuthors(Author.of("Ada Example"))
                                .moreAuthors(true)
                                .addSections(Section.of(SectionKind.WHATS_NEW, "What's New", "body"))
                                .build())
                        .build());
    }

    @Test
    void unknownKeysAreIgnored() throws IOException {
        String json =
                "{\"extra\":{\"papers\":[1,{\"title\":{}}]},\"papers\":[{\"title\":\"A Title\",\"more\":[[\"x\"]],"
                        + "\"votes\":1,\"more\":null}],\"extra\":7}";

        assertThat(read(json, Digest.class).papers())
                .containsExactly(Paper.builder().title("A Title").votes(1).build());
    }

    @Test
    void nullIsTreatedAsAbsent() throws IOException {
        String json = "{\"date\":null,\"endDate\":null,\"title\":null,\"papers\":["
                + "{\"title\":\"A Title\",\"url\":null,\"arxivId\":null,\"links\":null,\"topic\":null,\"published\":null,\"moreAuthors\":null,"
                + "\"media\":null,\"votes\":null,\"authors\":null,\"metadata\":null,\"sections\":["
                + "{\"kind\":\"OTHER\",\"label\":null,\"markdown\":\"\",\"points\":null}],"
                + "\"unrecognized\":null}]}";

        assertThat(read(json, Digest.class))
                .isEqualTo(Digest.builder()
                        .addPapers(Paper.builder()
                                .title("A Title")
                                .addSections(Section.builder()
                                        .kind(SectionKind.OTHER)
                                        .markdown("")
                                        .build())
                                .build())
                        .build());
        assertThat(read("{\"papers\":null}", Digest.class))
                .isEqualTo(Digest.builder().build());
        assertThat(paper("\"metadata\":{\"Comments\":null,\"Journal\":\"x\"}").metadata())
                .containsExactly(entry("Journal", "x"));
    }

    @Test
    void metadataKeepsTheOrderOfKeys() throws IOException {
        assertThat(paper("\"metadata\":{\"Journal\":\"\",\"Comments\":\"9  pages\",\"A\":\"z\"}")
                        .metadata())
                .containsExactly(entry("Journal", ""), entry("Comments", "9 pages"), entry("A", "z"));
    }

    @Test
    void arxivIdIsDerivedFromTheUrlAndTheKeyIsIgnored() throws IOException {
        Paper paper = paper("\"arxivId\":\"not one\",\"url\":\"https://arxiv.org/abs/3102.00001\"");

        assertThat(paper.arxivId()).contains(ArxivId.of("3102.00001"));
        assertThat(paper("\"arxivId\":\"3102.00001\"").arxivId()).isEmpty();
    }

    @Test
    void sectionOfAnUnknownKindIsReadAsOtherAndKeepsItsLabel() throws IOException {
        String json = "{\"kind\":\"LIMITATIONS\",\"label\":\"Limitations\",\"markdown\":\"few\"}";

        assertThat(read(json, Section.class)).isEqualTo(Section.of(SectionKind.OTHER, "Limitations", "few"));
        assertThat(read("\"whats_new\"", SectionKind.class)).isEqualTo(SectionKind.OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"HOLOGRAM\",\"url\":\"/t.holo\"}",
                "{\"url\":\"/t.png\",\"kind\":\"image\"}",
                "{\"kind\":\"\"}",
            })
    void mediaOfAnUnknownKindIsTreatedAsAbsent(String media) throws IOException {
        assertThat(paper("\"media\":" + media)).isEqualTo(paper("\"votes\":null"));
        assertThat(mapper.read(media, Media.class)).isNull();
        assertThat(mapper.read("\"HOLOGRAM\"", MediaKind.class)).isNull();
    }

    @ParameterizedTest
    @EnumSource(SectionKind.class)
    void everyKindOfSectionIsReadByItsName(SectionKind kind) throws IOException {
        assertThat(read("{\"kind\":\"" + kind + "\",\"markdown\":\"\"}", Section.class))
                .isEqualTo(Section.builder().kind(kind).markdown("").build());
    }

    @Test
    void moreAuthorsMayBeFalse() throws IOException {
        assertThat(paper("\"moreAuthors\":false")).isEqualTo(paper("\"moreAuthors\":null"));
        assertThat(paper("\"moreAuthors\":true").moreAuthors()).isTrue();
    }

    @Test
    void unknownKeysOfALinkAreIgnored() throws IOException {
        assertThat(read("{\"rel\":{\"text\":1},\"text\":\"Code\",\"url\":\"/code\"}", Link.class))
                .isEqualTo(Link.of("Code", "/code"));
    }

    @Test
    void textIsNormalized() throws IOException {
        Paper paper = paper(
                "\"title\":\" A\\n\\tTitle \\uD83D\",\"topic\":\"\\tcs.CV \\n(12)\","
                        + "\"links\":[{\"text\":\" The\\ncode \",\"url\":\"/code\"}],\"unrecognized\":[\" a\\r\\nb \"]",
                "");

        assertThat(paper.title()).isEqualTo("A Title \uFFFD");
        assertThat(paper.topic()).contains("cs.CV (12)");
        assertThat(paper.links()).containsExactly(Link.of("The code", "/code"));
        assertThat(paper.unrecognized()).containsExactly("a\nb");
    }

    @Test
    void votesMayBeAnyIntFromZero() throws IOException {
        assertThat(paper("\"votes\":2147483647").votes()).hasValue(Integer.MAX_VALUE);
        assertThat(paper("\"votes\":0").votes()).hasValue(0);
    }

    private Paper paper(String keys) throws IOException {
        return paper("\"title\":\"A Title\",", keys);
    }

    private Paper paper(String title, String keys) throws IOException {
        return read("{" + title + keys + "}", Paper.class);
    }

    private <T> T read(String json, Class<T> type) throws IOException {
        return Objects.requireNonNull(mapper.read(json, type));
    }
}
