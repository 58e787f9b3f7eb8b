package io.github.dailydigest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dailydigest.architecture.Document.Block;
import io.github.dailydigest.jackson.DigestModule;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/json.md agrees with the schema, and its examples with the JSON that is written. */
class JsonDocTest {

    private static final String PAGE = "docs/json.md";
    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();

    @ParameterizedTest
    @ValueSource(strings = {"Digest", "Paper", "Author", "Link", "Section", "Media"})
    void theTableOfATypeListsItsKeysInOrderAndWhichAreRequired(String type) throws JsonProcessingException {
        JsonNode schema = MAPPER.readTree(DigestModule.schema()).at("/$defs/" + type);

        List<String[]> rows = rows(type);

        assertThat(rows)
                .extracting(row -> row[1].strip())
                .containsExactlyElementsOf(inTicks(names(schema.get("properties"))));
        assertThat(rows)
                .filteredOn(row -> row[3].strip().equals("always"))
                .extracting(row -> row[1].strip())
                .containsExactlyElementsOf(inTicks(texts(schema.get("required"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Section", "Media"})
    void theTableListsEachKind(String type) throws JsonProcessingException {
        JsonNode kinds = MAPPER.readTree(DigestModule.schema()).at("/$defs/" + type + "Kind/anyOf/0/enum");

        assertThat(rows(type).get(0)[2].strip())
                .isEqualTo(String.join(
                        ", ",
                        texts(kinds).stream().map(kind -> "`\"" + kind + "\"`").toList()));
    }

    @Test
    void theExamplesAreWrittenJson() throws JsonProcessingException {
        List<Block> examples = Document.of(PAGE).blocks("json");

        assertThat(examples).hasSize(2);
        JsonNode digest = MAPPER.readTree(examples.get(0).text());
        assertThat((Object) MAPPER.valueToTree(MAPPER.treeToValue(digest, Digest.class)))
                .hasToString(digest.toString());
        String line = examples.get(1).text();
        assertThat(line)
                .isEqualTo("{\"date\":\"2031-02-03\",\"digestTitle\":\"Daily Papers\","
                        + MAPPER.writeValueAsString(MAPPER.readValue(line, Paper.class))
                                .substring(1) + "\n");
    }

    @Test
    void theColumnsForSparkAreTheKeysOfALine() throws JsonProcessingException {
        String columns = Document.of(PAGE).blocks("sql").get(1).text();
        JsonNode paper = MAPPER.readTree(DigestModule.schema()).at("/$defs/Paper/properties");

        assertThat(Stream.of(columns.replaceAll("<.*?>+", "").split(",", -1))
                        .map(column -> column.strip().replaceFirst(" .*", "")))
                .containsExactlyElementsOf(Stream.concat(Stream.of("date", "digestTitle"), names(paper).stream())
                        .toList());
    }

    /** Returns the cells of each row of the table below a heading. */
    private static List<String[]> rows(String heading) {
        return Tree.read(PAGE)
                .lines()
                .dropWhile(line -> !line.equals("## " + heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|", -1))
                .toList();
    }

    private static List<String> inTicks(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").toList();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }
}
