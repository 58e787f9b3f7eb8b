package io.github.dailydigest.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.dailydigest.jackson.DigestModule;
import io.github.dailydigest.testkit.GoldenCase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Validates the printed lines by the JSON Schema of the library. */
class JsonSchemaTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheGoldenCases() {
        GoldenCase.all().forEach(golden -> Samples.write(folder.resolve(golden.name() + ".md"), golden.markdown()));
    }

    @Test
    void linesAreDigests() throws JsonProcessingException {
        Schema digest = schema("Digest");

        for (String line : lines("to-json", folder)) {
            assertThat(digest.validate(Json.MAPPER.readTree(line))).as(line).isEmpty();
        }
    }

    @Test
    void linesWithSourceContainDigests() throws JsonProcessingException {
        Schema digest = schema("Digest");

        for (String line : lines("to-json", "--source", folder)) {
            JsonNode json = Json.MAPPER.readTree(line);
            assertThat(digest.validate(json.get("digest"))).as(line).isEmpty();
            assertThat(json.get("source").textValue()).endsWith(".md");
        }
    }

    @Test
    void linesOfPapersArePapers() throws JsonProcessingException {
        Schema paper = schema("Paper");

        for (String line : lines("to-json", "--papers", "--source", folder)) {
            assertThat(paper.validate(Json.MAPPER.readTree(line))).as(line).isEmpty();
        }
    }

    private static List<String> lines(Object... arguments) {
        List<String> lines = Outcome.of(arguments).outLines();
        assertThat(lines).hasSizeGreaterThan(GoldenCase.all().size() / 2);
        return lines;
    }

    private static Schema schema(String type) throws JsonProcessingException {
        ObjectNode schema = (ObjectNode) Json.MAPPER.readTree(DigestModule.schema());
        schema.remove("$id");
        schema.put("$ref", "#/$defs/" + type);
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(config))
                .getSchema(schema);
    }
}
