package io.github.dailydigest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties that every value of the model has. */
class ValuesTest {

    static Stream<Object> values() {
        return Stream.of(
                Samples.DIGEST,
                Digest.builder().build(),
                Samples.PAPER,
                Paper.builder().title("A Title").build(),
                Samples.SECTION,
                Section.of(SectionKind.OTHER, "Label", ""),
                Author.of("Ada Example"),
                Media.image("/t.png"),
                Link.of("Code", "/code"),
                ArxivId.of("3102.00001"),
                ArxivId.of("3102.00001v2"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void valuesCanBeSerialized(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }

        Object copy;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            copy = in.readObject();
        }

        assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ImmutableDigest.class,
                ImmutablePaper.class,
                ImmutableSection.class,
                ImmutableAuthor.class,
                ImmutableMedia.class,
                ImmutableLink.class,
                ImmutableArxivId.class
            })
    void equalityComparesAllAttributes(Class<?> type) {
        EqualsVerifier.forClass(type).verify();
    }

    static Stream<Collection<?>> collections() {
        Paper empty = Paper.builder().title("A Title").build();
        Paper single = Paper.builder()
                .title("A Title")
                .addAuthors(Author.of("Ada Example"))
                .putMetadata("Key", "value")
                .build();
        return Stream.of(Samples.PAPER, empty, single)
                .flatMap(paper -> Stream.<Collection<?>>of(
                        paper.links(),
                        paper.authors(),
                        paper.sections(),
                        paper.unrecognized(),
                        paper.metadata().keySet(),
                        Digest.builder().addPapers(paper).build().papers(),
                        Samples.SECTION.points()));
    }

    @ParameterizedTest
    @MethodSource("collections")
    void collectionsAreUnmodifiable(Collection<?> collection) {
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> collection.add(null));
        if (!collection.isEmpty()) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(collection::clear);
        }
    }

    @Test
    void metadataIsUnmodifiable() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Samples.PAPER.metadata().put("Key", "value"));
    }

    @Test
    void toStringContainsEveryAttribute() {
        assertThat(Samples.DIGEST.toString()).contains("2031-02-03", "2031-02-09", "Daily Papers", "Another Title");
        assertThat(Samples.PAPER.toString())
                .contains(List.of(
                        "A Title with", "3102.00001v2", "VIDEO", "85", "Bo Sample", "9 pages", "요약", "Vote: many"))
                .contains("Code", "3102.00001.pdf", "cs.CV", "2031-02-02", "moreAuthors=true");
    }
}
