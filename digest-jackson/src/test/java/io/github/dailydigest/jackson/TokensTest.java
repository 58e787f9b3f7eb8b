package io.github.dailydigest.jackson;

import static io.github.dailydigest.jackson.Jackson2.MAPPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.dailydigest.contract.Samples;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import java.io.IOException;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Values are read from Jackson's tokens and trees instead of text. */
class TokensTest {

    @Test
    void treesHaveTheSameJson() throws IOException {
        JsonNode tree = MAPPER.valueToTree(Samples.DIGEST);

        assertThat(MAPPER.readTree(Samples.DIGEST_JSON)).isEqualTo(tree);
        assertThat(MAPPER.convertValue(Samples.DIGEST, JsonNode.class)).isEqualTo(tree);
        assertThat(MAPPER.convertValue(tree, Digest.class)).isEqualTo(Samples.DIGEST);
        assertThat(MAPPER.convertValue(NullNode.getInstance(), Paper.class)).isNull();
    }

    @Test
    void votesMayHaveAnyWholeNumberTypeIfInRange() throws IOException {
        ObjectNode paper = JsonNodeFactory.instance.objectNode().put("title", "A Title");

        assertThat(MAPPER.treeToValue(paper.put("votes", 85L), Paper.class).votes())
                .hasValue(85);
        assertThat(MAPPER.treeToValue(paper.put("votes", (short) 85), Paper.class)
                        .votes())
                .hasValue(85);
        assertThat(MAPPER.treeToValue(paper.put("votes", BigInteger.valueOf(85)), Paper.class)
                        .votes())
                .hasValue(85);
    }

    @Test
    void truncatedTokensAreRejected() throws IOException {
        assertRejected("expected an object, not the end of the input", JsonGenerator::writeStartObject);
        assertRejected("expected an object, not the end of the input", out -> {
            out.writeStartObject();
            out.writeFieldName("papers");
            out.writeStartArray();
        });
    }

    @Test
    void embeddedObjectsAreRejected() throws IOException {
        assertRejected("expected a string, not a value that is not JSON", out -> {
            out.writeStartObject();
            out.writeFieldName("title");
            out.writeEmbeddedObject(new Object());
        });
    }

    private interface Tokens {
        void writeTo(JsonGenerator out) throws IOException;
    }

    private static void assertRejected(String message, Tokens tokens) throws IOException {
        try (TokenBuffer buffer = new TokenBuffer(MAPPER, false)) {
            tokens.writeTo(buffer);
            try (JsonParser in = buffer.asParser()) {
                assertThatExceptionOfType(MismatchedInputException.class)
                        .isThrownBy(() -> MAPPER.readValue(in, Digest.class))
                        .withMessageContaining(message);
            }
        }
    }
}
