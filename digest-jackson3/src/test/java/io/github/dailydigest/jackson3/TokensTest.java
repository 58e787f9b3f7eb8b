package io.github.dailydigest.jackson3;

import static io.github.dailydigest.jackson3.Jackson3.MAPPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dailydigest.contract.Samples;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import java.math.BigInteger;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.TokenBuffer;

/** Values are read from Jackson's tokens and trees instead of text. */
class TokensTest {

    @Test
    void treesHaveTheSameJson() {
        JsonNode tree = MAPPER.valueToTree(Samples.DIGEST);

        assertThat(MAPPER.readTree(Samples.DIGEST_JSON)).isEqualTo(tree);
        assertThat(MAPPER.convertValue(Samples.DIGEST, JsonNode.class)).isEqualTo(tree);
        assertThat(MAPPER.convertValue(tree, Digest.class)).isEqualTo(Samples.DIGEST);
        assertThat(MAPPER.convertValue(NullNode.getInstance(), Paper.class)).isNull();
    }

    @Test
    void votesMayHaveAnyWholeNumberTypeIfInRange() {
        ObjectNode paper = JsonNodeFactory.instance.objectNode().put("title", "A Title");

        assertThat(votes(paper.put("votes", 85L))).hasValue(85);
        assertThat(votes(paper.put("votes", (short) 85))).hasValue(85);
        assertThat(votes(paper.put("votes", BigInteger.valueOf(85)))).hasValue(85);
    }

    /** By a reader, since {@code treeToValue} has another signature in 3.1 than in 3.0. */
    private static OptionalInt votes(JsonNode json) {
        Paper paper = MAPPER.readerFor(Paper.class).readValue(json);
        return paper.votes();
    }

    @Test
    void truncatedTokensAreRejected() {
        assertRejected("expected an object, not the end of the input", JsonGenerator::writeStartObject);
        assertRejected("expected an object, not the end of the input", out -> {
            out.writeStartObject();
            out.writeName("papers");
            out.writeStartArray();
        });
    }

    @Test
    void embeddedObjectsAreRejected() {
        assertRejected("expected a string, not a value that is not JSON", out -> {
            out.writeStartObject();
            out.writeName("title");
            out.writeEmbeddedObject(new Object());
        });
    }

    private interface Tokens {
        void writeTo(JsonGenerator out);
    }

    private static void assertRejected(String message, Tokens tokens) {
        try (TokenBuffer buffer = TokenBuffer.forGeneration()) {
            tokens.writeTo(buffer);
            try (JsonParser in = buffer.asParser(ObjectReadContext.empty())) {
                assertThatExceptionOfType(MismatchedInputException.class)
                        .isThrownBy(() -> MAPPER.readValue(in, Digest.class))
                        .withMessageContaining(message);
            }
        }
    }
}
