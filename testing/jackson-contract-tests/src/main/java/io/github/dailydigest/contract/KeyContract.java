package io.github.dailydigest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.contract.ReadFailure.Kind;
import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.Author;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Identifiers and authors can be the keys of a map. */
public abstract class KeyContract {

    private final ContractMapper mapper;

    protected KeyContract(ContractMapper mapper) {
        this.mapper = mapper;
    }

    /** A map by identifiers. */
    public static final class CountById extends LinkedHashMap<ArxivId, Integer> {
        private static final long serialVersionUID = 1L;
    }

    /** A map by authors. */
    public static final class CountByAuthor extends LinkedHashMap<Author, Integer> {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void identifiersAreKeysAndReadAgain() throws IOException {
        CountById counts = new CountById();
        counts.put(ArxivId.of("3102.00001v2"), 1);
        counts.put(ArxivId.of("math.GT/0309136"), 2);

        assertThat(mapper.write(counts)).isEqualTo("{\"3102.00001v2\":1,\"math.GT/0309136\":2}");
        assertThat(mapper.read(mapper.write(counts), CountById.class)).isEqualTo(counts);
        assertThat(mapper.readByTree(mapper.write(counts), CountById.class)).isEqualTo(counts);
        assertThat(mapper.convert(counts, CountById.class)).isEqualTo(counts);
    }

    @Test
    void authorsAreKeyedByTheirNamesAndReadAgain() throws IOException {
        CountByAuthor counts = new CountByAuthor();
        counts.put(Author.of("Ada Example"), 1);
        counts.put(Author.of("아다 \"😀\" Sample"), 2);

        assertThat(mapper.write(counts)).isEqualTo("{\"Ada Example\":1,\"아다 \\\"😀\\\" Sample\":2}");
        assertThat(mapper.read(mapper.write(counts), CountByAuthor.class)).isEqualTo(counts);
        assertThat(mapper.readByTree(mapper.write(counts), CountByAuthor.class)).isEqualTo(counts);
        assertThat(mapper.convert(counts, CountByAuthor.class)).isEqualTo(counts);
    }

    @Test
    void mapsWhoseTypeIsNotKnownAreKeyedAlike() throws IOException {
        assertThat(mapper.write(Map.of(Author.of("Ada Example"), ArxivId.of("3102.00001"))))
                .isEqualTo("{\"Ada Example\":\"3102.00001\"}");
    }

    @Test
    void keysThatAreNoIdentifierAreRejected() {
        ReadFailure failure = mapper.readFailure("{\"3113.00001\":1}", CountById.class);

        assertThat(failure.kind()).isEqualTo(Kind.INVALID_VALUE);
        assertThat(failure.reason()).contains("not an arXiv identifier: \"3113.00001\"");
        assertThat(failure.targetType()).isEqualTo(ArxivId.class);
        assertThat(failure.line()).isOne();
    }

    @Test
    void blankKeysAreNoAuthors() {
        ReadFailure failure = mapper.readFailure("{\" \":1}", CountByAuthor.class);

        assertThat(failure.kind()).isEqualTo(Kind.INVALID_VALUE);
        assertThat(failure.reason()).contains("Author.name");
        assertThat(failure.targetType()).isEqualTo(Author.class);
    }
}
