package io.github.dailydigest.testkit.arbitraries;

import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.testkit.rendering.PythonLiterals;
import io.github.dailydigest.testkit.rendering.SectionNames;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Sections whose kind and points match their label and body, and lists of all sections of a paper. */
public final class SectionArbitraries {

    private SectionArbitraries() {}

    public static Arbitrary<Section> sections() {
        return Arbitraries.frequencyOf(Tuple.of(5, labelled()), Tuple.of(1, prose()), Tuple.of(2, lists()));
    }

    /** All sections of one paper: prose, then bullets, then sections with labels, each of which may be absent. */
    public static Arbitrary<List<Section>> ofPapers() {
        return Combinators.combine(sometimes(prose(), 0.1), sometimes(lists(), 0.25), labelledOfPapers())
                .as((prose, list, labelled) ->
                        Stream.of(prose, list, labelled).flatMap(List::stream).toList());
    }

    /** All sections of one paper, each with a label. */
    static Arbitrary<List<Section>> labelledOfPapers() {
        return labelled().list().ofMaxSize(4);
    }

    /** Sections with a label, a few of them with a printed Python list as their body. */
    static Arbitrary<Section> labelled() {
        Arbitrary<Section> written = Combinators.combine(LabelArbitraries.labels(), BodyArbitraries.bodies())
                .as((label, body) -> Section.of(SectionNames.kind(label), label, body));
        Arbitrary<Section> printed = Combinators.combine(LabelArbitraries.labels(), printedPoints())
                .as((label, points) -> Section.builder()
                        .kind(SectionNames.kind(label))
                        .label(label)
                        .markdown(PythonLiterals.list(points))
                        .points(points)
                        .build());
        return Arbitraries.frequencyOf(Tuple.of(9, written), Tuple.of(1, printed));
    }

    private static Arbitrary<List<String>> printedPoints() {
        Arbitrary<String> points = Arbitraries.frequencyOf(
                Tuple.of(3, BodyArbitraries.paragraphs()),
                Tuple.of(
                        1, Arbitraries.of("It's small.", "The \"norm\"", "It's \"both\"", "\\theta \\n", "두 줄\n둘째 줄")));
        return points.list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<Section> prose() {
        return Combinators.combine(
                        TextArbitraries.prose().list().ofMinSize(1).ofMaxSize(4), Arbitraries.of("\n", "\n\n"))
                .as((lines, between) -> Section.builder()
                        .kind(SectionKind.SUMMARY)
                        .markdown(String.join(between, lines))
                        .build());
    }

    private static Arbitrary<Section> lists() {
        return Combinators.combine(
                        BodyArbitraries.points(),
                        Arbitraries.of("- ", "* ", "+ ", "-   ", "1. ", "1) "),
                        Arbitraries.of("\n", "\n\n"))
                .as((points, marker, between) -> Section.builder()
                        .kind(SectionKind.SUMMARY)
                        .markdown(IntStream.range(0, points.size())
                                .mapToObj(i -> item(marker.replace("1", String.valueOf(i + 1)), points.get(i)))
                                .collect(Collectors.joining(between)))
                        .points(points)
                        .build());
    }

    private static String item(String marker, String point) {
        return marker + point.replaceAll("\n(?!\n)", "\n" + " ".repeat(marker.length()));
    }

    private static <T> Arbitrary<List<T>> sometimes(Arbitrary<T> values, double probability) {
        return values.optional(probability).map(value -> value.map(List::of).orElse(List.of()));
    }
}
