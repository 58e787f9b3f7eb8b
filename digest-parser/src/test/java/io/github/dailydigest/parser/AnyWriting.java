package io.github.dailydigest.parser;

import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.DigestWriter.AuthorListStyle;
import io.github.dailydigest.parser.DigestWriter.LabelEmphasis;
import io.github.dailydigest.parser.DigestWriter.VideoStyle;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * A writer with any settings, and a parser that knows the same names of labels.
 *
 * @param settings what the writer is set to, and the names of labels beyond the known ones
 * @param writer the writer
 * @param parser the parser
 */
record AnyWriting(String settings, DigestWriter writer, DigestParser parser) {

    private static final Map<String, SectionKind> MORE =
            Map.of("Résumé", SectionKind.SUMMARY, "Method", SectionKind.TECHNICAL_DETAILS);

    static Arbitrary<AnyWriting> writings() {
        return Arbitraries.oneOf(writings(Map.of()), writings(MORE));
    }

    /** A writing, and what is generated for the names of labels that it knows. */
    static <T> Arbitrary<Tuple2<AnyWriting, T>> with(Function<Map<String, SectionKind>, Arbitrary<T>> values) {
        return Arbitraries.oneOf(with(Map.of(), values), with(MORE, values));
    }

    private static <T> Arbitrary<Tuple2<AnyWriting, T>> with(
            Map<String, SectionKind> names, Function<Map<String, SectionKind>, Arbitrary<T>> values) {
        return Combinators.combine(writings(names), values.apply(names)).as(Tuple::of);
    }

    // No setting is more of an edge than another.
    private static Arbitrary<AnyWriting> writings(Map<String, SectionKind> names) {
        return Combinators.combine(
                        Arbitraries.of(LabelEmphasis.class),
                        Arbitraries.of(AuthorListStyle.class),
                        Arbitraries.of(VideoStyle.class))
                .as((emphasis, authors, video) -> of(emphasis, authors, video, names))
                .withoutEdgeCases();
    }

    private static AnyWriting of(
            LabelEmphasis emphasis, AuthorListStyle authors, VideoStyle video, Map<String, SectionKind> names) {
        DigestWriter.Builder writer = DigestWriter.builder()
                .labelEmphasis(emphasis)
                .authorListStyle(authors)
                .videoStyle(video);
        DigestParser.Builder parser = DigestParser.builder();
        names.forEach((name, kind) -> {
            writer.labelNames(kind, name);
            parser.labelNames(kind, name);
        });
        return new AnyWriting(emphasis + ", " + authors + ", " + video + ", " + names, writer.build(), parser.build());
    }

    @Override
    public String toString() {
        return settings;
    }
}
