package org.example.digests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import java.nio.file.Path;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.jupiter.api.Test;

/** What Beam does with values of the library if a pipeline passes them between steps. */
class CoderTest {

    private static final ParseResult RESULT = DigestParser.create().parse(Path.of("../digests/2031/02/04.md"));

    @Test
    void choosesJavaSerializationWhichKeepsEveryValue() throws Exception {
        assertThat(copy(ParseResult.class, RESULT)).isEqualTo(RESULT).isNotSameAs(RESULT);
        for (Digest digest : RESULT.digests()) {
            assertThat(copy(Digest.class, digest)).isEqualTo(digest);
            for (Paper paper : digest.papers()) {
                assertThat(copy(Paper.class, paper)).isEqualTo(paper);
            }
        }
    }

    @Test
    void choosesNoCoderForKeys() {
        assertThatThrownBy(() ->
                        CoderRegistry.createDefault().getCoder(Paper.class).verifyDeterministic())
                .isInstanceOf(Coder.NonDeterministicException.class);
    }

    private static <T> T copy(Class<T> type, T value) throws Exception {
        Coder<T> coder = CoderRegistry.createDefault().getCoder(type);
        assertThat(coder).isInstanceOf(SerializableCoder.class);
        return CoderUtils.clone(coder, value);
    }
}
