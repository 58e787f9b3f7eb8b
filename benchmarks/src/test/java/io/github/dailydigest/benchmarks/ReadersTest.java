package io.github.dailydigest.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Verifies that the compared readers do equivalent work. */
class ReadersTest {

    private static final Texts TEXTS = new Texts((String) null);
    private static final DigestParser PARSER = DigestParser.create();

    static Stream<Named<Function<String, List<FoundPaper>>>> readers() {
        return Stream.of(
                Named.of("commonmark-java", TreeReader::read),
                Named.of("regular expressions", RegexReader::read),
                Named.of("by hand", LineReader::read));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void readersFindTheSamePapersAsTheParser(Function<String, List<FoundPaper>> reader) {
        List<Paper> papers = papers();
        List<FoundPaper> found =
                TEXTS.strings().stream().map(reader).flatMap(List::stream).toList();

        assertThat(found.stream().map(FoundPaper::title))
                .containsExactlyElementsOf(papers.stream().map(Paper::title).toList());
        assertThat(found.stream().map(FoundPaper::url))
                .containsExactlyElementsOf(
                        papers.stream().flatMap(paper -> paper.url().stream()).toList());
    }

    @ParameterizedTest
    @MethodSource("readers")
    void readersFindTheFieldsAndSectionsOfAPaper(Function<String, List<FoundPaper>> reader) {
        Paper paper = papers().get(0);
        FoundPaper found = reader.apply(TEXTS.strings().get(0)).get(0);

        assertThat(found.votes()).isEqualTo(paper.votes().orElseThrow());
        assertThat(found.image()).isEqualTo(paper.media().orElseThrow().url());
        assertThat(found.authors())
                .isEqualTo(paper.authors().stream().map(Author::name).toList());
        assertThat(found.sections()).hasSameSizeAs(paper.sections()).allSatisfy(section -> {
            assertThat(paper.sections()).anySatisfy(same -> {
                assertThat(section.label()).isEqualTo(same.label().orElseThrow());
                assertThat(section.markdown()).isEqualTo(same.markdown());
            });
        });
    }

    @Test
    void allMethodsOfTheParserReturnEqualDigests() {
        for (int i = 0; i < TEXTS.strings().size(); i++) {
            List<Digest> digests = PARSER.parse(TEXTS.strings().get(i)).digests();
            byte[] bytes = TEXTS.bytes().get(i);

            assertThat(digests).hasSize(1);
            assertThat(PARSER.parse(new ByteArrayInputStream(bytes)).digests()).isEqualTo(digests);
            assertThat(PARSER.stream(new ByteArrayInputStream(bytes)).map(ParseResult::digests))
                    .flatMap(Function.identity())
                    .isEqualTo(digests);
        }
    }

    private static List<Paper> papers() {
        return TEXTS.strings().stream()
                .map(text -> PARSER.parse(text).digests())
                .flatMap(Collection::stream)
                .flatMap(digest -> digest.papers().stream())
                .toList();
    }
}
