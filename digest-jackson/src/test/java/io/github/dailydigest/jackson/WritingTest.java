package io.github.dailydigest.jackson;

import static io.github.dailydigest.jackson.Samples.MAPPER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.MediaKind;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WritingTest {

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
                        Section.of(SectionKind.OTHER, "고찰", ""),
                        "{\"kind\":\"OTHER\",\"label\":\"고찰\",\"markdown\":\"\"}"),
                Arguments.of(Author.of("Ada Example"), "{\"name\":\"Ada Example\"}"),
                Arguments.of(Media.video("/t.mp4"), "{\"kind\":\"VIDEO\",\"url\":\"/t.mp4\"}"),
                Arguments.of(ArxivId.of("cs/0112017v1"), "\"cs/0112017v1\""),
                Arguments.of(SectionKind.TECHNICAL_DETAILS, "\"TECHNICAL_DETAILS\""),
                Arguments.of(MediaKind.IMAGE, "\"IMAGE\""));
    }

    @ParameterizedTest
    @MethodSource("valuesAndTheirJson")
    void aValueIsWrittenAsTheContractSays(Object value, String json) throws IOException {
        assertThat(MAPPER.writeValueAsString(value)).isEqualTo(json);
        assertThat(MAPPER.writeValueAsBytes(value)).isEqualTo(json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("valuesAndTheirJson")
    void whatIsWrittenReadsAsTheSameValue(Object value, String json) throws IOException {
        Class<?> type = WireFormat.TYPES.stream()
                .map(TypeShape::type)
                .filter(candidate -> candidate.isInstance(value))
                .findFirst()
                .orElseThrow();

        assertThat((Object) MAPPER.readValue(json, type)).isEqualTo(value);
    }

    @Test
    void aTreeIsTheSameJson() throws IOException {
        JsonNode tree = MAPPER.valueToTree(Samples.DIGEST);

        assertThat(tree).hasToString(Samples.DIGEST_JSON);
        assertThat(MAPPER.readTree(Samples.DIGEST_JSON)).isEqualTo(tree);
        assertThat(MAPPER.treeToValue(tree, Digest.class)).isEqualTo(Samples.DIGEST);
        assertThat(MAPPER.convertValue(Samples.DIGEST, JsonNode.class)).isEqualTo(tree);
        assertThat(MAPPER.convertValue(tree, Digest.class)).isEqualTo(Samples.DIGEST);
    }

    @Test
    void aDigestThatIsNotThereIsNull() throws IOException {
        assertThat(MAPPER.writeValueAsString(null)).isEqualTo("null");
        assertThat(MAPPER.readValue("null", Digest.class)).isNull();
        assertThat(MAPPER.convertValue(NullNode.getInstance(), Paper.class)).isNull();
    }

    @Test
    void aListIsAnArray() throws IOException {
        List<Author> authors = List.of(Author.of("Ada Example"), Author.of("Bo Sample"));

        assertThat(MAPPER.writeValueAsString(authors))
                .isEqualTo("[{\"name\":\"Ada Example\"},{\"name\":\"Bo Sample\"}]");
    }
}
