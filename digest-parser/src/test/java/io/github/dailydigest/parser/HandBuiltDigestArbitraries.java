package io.github.dailydigest.parser;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.literal.PythonLiteral;
import io.github.dailydigest.parser.markdown.ListPoints;
import io.github.dailydigest.parser.source.LoneSurrogates;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary digests as built by hand, whose texts may look like other constructs. */
final class HandBuiltDigestArbitraries {

    private HandBuiltDigestArbitraries() {}

    /** Returns consistent digests that have a date or a paper. */
    static Arbitrary<Digest> digests() {
        return digests(Map.of());
    }

    /** Returns such digests for a parser with additional label names. */
    static Arbitrary<Digest> digests(Map<String, SectionKind> names) {
        Arbitrary<Digest.Builder> headings = Combinators.combine(
                        lines().optional(0.7),
                        Arbitraries.integers()
                                .between(0, 40_000)
                                .map(LocalDate::ofEpochDay)
                                .optional(0.6))
                .as((title, date) -> {
                    Digest.Builder digest = Digest.builder();
                    title.ifPresent(digest::title);
                    date.ifPresent(digest::date);
                    return digest;
                });
        return Combinators.combine(headings, papers(names).list().ofMaxSize(3))
                .as((digest, papers) -> digest.addAllPapers(papers).build())
                .filter(digest -> digest.date().isPresent() || !digest.papers().isEmpty());
    }

    private static Arbitrary<Paper> papers(Map<String, SectionKind> names) {
        Arbitrary<Media> media = Combinators.combine(urls(), Arbitraries.of(true, false))
                .as((url, image) -> image ? Media.image(url) : Media.video(url));
        return Combinators.combine(
                        lines(),
                        urls().optional(0.7),
                        media.optional(0.5),
                        Arbitraries.integers().greaterOrEqual(0).optional(0.5),
                        lines().list().ofMaxSize(3),
                        Combinators.combine(lines(), lines().injectNull(0.1))
                                .as((key, value) -> Map.entry(key, value == null ? "" : value))
                                .list()
                                .uniqueElements(Map.Entry::getKey)
                                .ofMaxSize(3),
                        sections(names).list().ofMaxSize(4),
                        bodies().filter(text -> !Whitespace.isBlank(text, 0, text.length()))
                                .list()
                                .ofMaxSize(2))
                .as((title, url, image, votes, authors, metadata, sections, unrecognized) -> {
                    Paper.Builder paper = Paper.builder().title(title);
                    url.ifPresent(paper::url);
                    image.ifPresent(paper::media);
                    votes.ifPresent(paper::votes);
                    authors.forEach(name -> paper.addAuthors(Author.of(name)));
                    metadata.forEach(entry -> paper.putMetadata(entry.getKey(), entry.getValue()));
                    return paper.addAllSections(sections)
                            .addAllUnrecognized(unrecognized)
                            .build();
                });
    }

    private static Arbitrary<Section> sections(Map<String, SectionKind> names) {
        LabelNames known = new LabelNames(names);
        Arbitrary<String> labels = names.isEmpty()
                ? lines()
                : Arbitraries.frequencyOf(Tuple.of(3, lines()), Tuple.of(1, Arbitraries.of(names.keySet())));
        return Combinators.combine(labels.optional(0.7), bodies()).as((label, body) -> {
            SectionKind kind = label.map(known::kindOf).orElse(SectionKind.SUMMARY);
            Section plain =
                    Section.builder().kind(kind).label(label).markdown(body).build();
            List<String> points =
                    label.isPresent() ? PythonLiteral.stringsOf(plain.markdown()) : ListPoints.of(plain.markdown());
            return Section.builder().from(plain).points(points).build();
        });
    }

    private static Arbitrary<String> bodies() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, lines()),
                Tuple.of(2, TextArbitraries.texts().map(HandBuiltDigestArbitraries::shortened)),
                Tuple.of(1, Arbitraries.just("")));
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) : text;
    }

    /** Returns lines with at least one character that is not white space. */
    private static Arbitrary<String> lines() {
        Arbitrary<String> piece = TextArbitraries.pieces();
        return Arbitraries.frequencyOf(
                        Tuple.of(3, piece),
                        Tuple.of(2, Combinators.combine(piece, piece).as(String::concat)),
                        Tuple.of(
                                1,
                                Arbitraries.strings()
                                        .withChars(" *_-+#:[](){}'\",`~<>!|\\ab1가：")
                                        .ofMinLength(1)
                                        .ofMaxLength(12)))
                .map(line -> LoneSurrogates.replace(line, 0, new ArrayDeque<>()))
                .map(line -> Whitespace.fold(line, 0, line.length()))
                .filter(line -> !line.isEmpty());
    }

    private static Arbitrary<String> urls() {
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                3,
                                Arbitraries.of("https://arxiv.org/abs/3102.00001", "https://example.org/a", "/a.svg")),
                        Tuple.of(1, lines()))
                .map(line -> line.codePoints()
                        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .filter(url -> !url.isEmpty());
    }
}
