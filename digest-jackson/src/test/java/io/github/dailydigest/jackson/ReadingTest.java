package io.github.dailydigest.jackson;

import static io.github.dailydigest.jackson.Samples.MAPPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.MediaKind;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    @Test
    void keysMayStandInAnyOrder() throws IOException {
        String json =
                "{\"papers\":[{\"sections\":[{\"markdown\":\"body\",\"label\":\"What's New\",\"kind\":\"WHATS_NEW\"}],"
                        + "\"authors\":[{\"name\":\"Ada Example\"}],\"media\":{\"url\":\"/t.png\",\"kind\":\"IMAGE\"},"
                        + "\"votes\":3,\"title\":\"A Title\"}],\"title\":\"Daily Papers\"}";

        assertThat(MAPPER.readValue(json, Digest.class))
                .isEqualTo(Digest.builder()
                        .title("Daily Papers")
                        .addPapers(Paper.builder()
                                .title("A Title")
                                .votes(3)
                                .media(Media.image("/t.png"))
                                .addAuthors(Author.of("Ada Example"))
                                .addSections(Section.of(SectionKind.WHATS_NEW, "What's New", "body"))
                                .build())
                        .build());
    }

    @Test
    void unknownKeysAreIgnored() throws IOException {
        String json =
                "{\"extra\":{\"papers\":[1,{\"title\":{}}]},\"papers\":[{\"title\":\"A Title\",\"more\":[[\"x\"]],"
                        + "\"votes\":1,\"more\":null}],\"extra\":7}";

        assertThat(MAPPER.readValue(json, Digest.class).papers())
                .containsExactly(Paper.builder().title("A Title").votes(1).build());
    }

    @Test
    void nullIsAsGoodAsAbsent() throws IOException {
        String json = "{\"date\":null,\"title\":null,\"papers\":[{\"title\":\"A Title\",\"url\":null,\"arxivId\":null,"
                + "\"media\":null,\"votes\":null,\"authors\":null,\"metadata\":null,\"sections\":["
                + "{\"kind\":\"OTHER\",\"label\":null,\"markdown\":\"\",\"points\":null}],\"unrecognized\":null}]}";

        assertThat(MAPPER.readValue(json, Digest.class))
                .isEqualTo(Digest.builder()
                        .addPapers(Paper.builder()
                                .title("A Title")
                                .addSections(Section.builder()
                                        .kind(SectionKind.OTHER)
                                        .markdown("")
                                        .build())
                                .build())
                        .build());
        assertThat(MAPPER.readValue("{\"papers\":null}", Digest.class))
                .isEqualTo(Digest.builder().build());
        assertThat(paper("\"metadata\":{\"Comments\":null,\"Journal\":\"x\"}").metadata())
                .containsExactly(entry("Journal", "x"));
    }

    @Test
    void metadataKeepsTheOrderOfItsKeys() throws IOException {
        assertThat(paper("\"metadata\":{\"Journal\":\"\",\"Comments\":\"9  pages\",\"A\":\"z\"}")
                        .metadata())
                .containsExactly(entry("Journal", ""), entry("Comments", "9 pages"), entry("A", "z"));
    }

    @Test
    void theArxivIdIsThatOfTheUrlWhateverStandsThere() throws IOException {
        Paper paper = paper("\"arxivId\":\"not one\",\"url\":\"https://arxiv.org/abs/3102.00001\"");

        assertThat(paper.arxivId()).contains(ArxivId.of("3102.00001"));
        assertThat(paper("\"arxivId\":\"3102.00001\"").arxivId()).isEmpty();
    }

    @Test
    void anUnknownKindOfSectionIsAnotherOneAndKeepsItsLabel() throws IOException {
        String json = "{\"kind\":\"LIMITATIONS\",\"label\":\"Limitations\",\"markdown\":\"few\"}";

        assertThat(MAPPER.readValue(json, Section.class))
                .isEqualTo(Section.of(SectionKind.OTHER, "Limitations", "few"));
        assertThat(MAPPER.readValue("\"whats_new\"", SectionKind.class)).isEqualTo(SectionKind.OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"HOLOGRAM\",\"url\":\"/t.holo\"}",
                "{\"url\":\"/t.png\",\"kind\":\"image\"}",
                "{\"kind\":\"\"}",
            })
    void anUnknownKindOfMediaIsNoMedia(String media) throws IOException {
        assertThat(paper("\"media\":" + media)).isEqualTo(paper("\"votes\":null"));
        assertThat(MAPPER.readValue(media, Media.class)).isNull();
        assertThat(MAPPER.readValue("\"HOLOGRAM\"", MediaKind.class)).isNull();
    }

    @Test
    void textIsBroughtIntoTheFormOfTheModel() throws IOException {
        Paper paper = paper("\"title\":\" A\\n\\tTitle \\uD83D\",\"unrecognized\":[\" a\\r\\nb \"]", "");

        assertThat(paper.title()).isEqualTo("A Title \uFFFD");
        assertThat(paper.unrecognized()).containsExactly("a\nb");
    }

    @Test
    void votesMayComeAsAnyWholeNumberThatFits() throws IOException {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        ObjectNode paper = nodes.objectNode().put("title", "A Title");

        assertThat(MAPPER.treeToValue(paper.put("votes", 85L), Paper.class).votes())
                .hasValue(85);
        assertThat(MAPPER.treeToValue(paper.put("votes", (short) 85), Paper.class)
                        .votes())
                .hasValue(85);
        assertThat(MAPPER.treeToValue(paper.put("votes", BigInteger.valueOf(85)), Paper.class)
                        .votes())
                .hasValue(85);
        assertThat(paper("\"votes\":2147483647").votes()).hasValue(Integer.MAX_VALUE);
    }

    @Test
    void digestsAreReadInCollectionsAndStreams() throws IOException {
        String json = Samples.DIGEST_JSON + "\n{\"papers\":[]}\n";

        assertThat(MAPPER.readValue("[" + Samples.DIGEST_JSON + "]", new TypeReference<List<Digest>>() {}))
                .containsExactly(Samples.DIGEST);
        try (MappingIterator<Digest> digests = MAPPER.readerFor(Digest.class).readValues(json)) {
            assertThat(digests.readAll())
                    .containsExactly(Samples.DIGEST, Digest.builder().build());
        }
    }

    private static Paper paper(String keys) throws IOException {
        return paper("\"title\":\"A Title\",", keys);
    }

    private static Paper paper(String title, String keys) throws IOException {
        return MAPPER.readValue("{" + title + keys + "}", Paper.class);
    }
}
