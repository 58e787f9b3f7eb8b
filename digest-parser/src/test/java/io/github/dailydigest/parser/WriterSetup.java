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
 * A writer with any settings, and a parser with the same label names.
 *
 * @param settings the settings of the writer, and the additional label names
 * @param writer the writer
 * @param parser the parser
 */
record WriterSetup(String settings, DigestWriter writer, DigestParser parser) {

    private static final Map<String, SectionKind> ADDITIONAL_NAMES =
            Map.of("Résumé", SectionKind.SUMMARY, "Method", SectionKind.TECHNICAL_DETAILS);

    static Arbitrary<WriterSetup> setups() {
        return Arbitraries.oneOf(setups(Map.of()), setups(ADDITIONAL_NAMES));
    }

    /** Returns setups, each with a value that is generated for its label names. */
    static <T> Arbitrary<Tuple2<WriterSetup, T>> with(Function<Map<String, SectionKind>, Arbitrary<T>> values) {
        return Arbitraries.oneOf(with(Map.of(), values), with(ADDITIONAL_NAMES, values));
    }

    private static <T> Arbitrary<Tuple2<WriterSetup, T>> with(
            Map<String, SectionKind> names, Function<Map<String, SectionKind>, Arbitrary<T>> values) {
        return Combinators.combine(setups(names), values.apply(names)).as(Tuple::of);
    }

    // All settings are equally likely to matter.
    private static Arbitrary<WriterSetup> setups(Map<String, SectionKind> names) {
        return Combinators.combine(
                        Arbitraries.of(LabelEmphasis.class),
                        Arbitraries.of(AuthorListStyle.class),
                        Arbitraries.of(VideoStyle.class))
                .as((emphasis, authors, video) -> of(emphasis, authors, video, names))
                .withoutEdgeCases();
    }

    private static WriterSetup of(
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
        return new WriterSetup(emphasis + ", " + authors + ", " + video + ", " + names, writer.build(), parser.build());
    }

    @Override
    public String toString() {
        return settings;
    }
}
