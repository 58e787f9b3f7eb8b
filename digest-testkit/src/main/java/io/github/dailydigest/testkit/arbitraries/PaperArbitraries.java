package io.github.dailydigest.testkit.arbitraries;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Papers by the link of their heading. */
final class PaperArbitraries {

    private PaperArbitraries() {}

    /** Papers of every kind, a few of them without a URL. */
    static Arbitrary<Paper> papers(boolean labelled) {
        return Arbitraries.frequencyOf(Tuple.of(19, linked(labelled)), Tuple.of(1, withoutLink(labelled)));
    }

    /** Papers with a URL. */
    static Arbitrary<Paper> linked(boolean labelled) {
        return with(TitleArbitraries.ofPapers(), LinkArbitraries.papers().map(Optional::of), labelled);
    }

    /** Papers with the URL of an abstract on arXiv, which identifies their heading as that of a paper. */
    static Arbitrary<Paper> onArxiv(boolean labelled) {
        return with(TitleArbitraries.ofPapers(), LinkArbitraries.abstracts().map(Optional::of), labelled);
    }

    /** Lines that belong to no field and no section. */
    static Arbitrary<List<String>> unrecognized() {
        return Arbitraries.of("Vote: several", "Authors: ['Ada Example", "- **What's New**:", "Vote: 3\nVote: 4")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static Arbitrary<Paper> withoutLink(boolean labelled) {
        return with(TitleArbitraries.plain(), Arbitraries.just(Optional.empty()), labelled);
    }

    private static Arbitrary<Paper> with(Arbitrary<String> titles, Arbitrary<Optional<String>> urls, boolean labelled) {
        return Combinators.combine(
                        titles,
                        urls,
                        LinkArbitraries.media().optional(0.7),
                        votes().optional(0.8),
                        authors(),
                        details(),
                        metadata(),
                        labelled ? SectionArbitraries.labelledOfPapers() : SectionArbitraries.ofPapers())
                .as(PaperArbitraries::paper);
    }

    private static Paper paper(
            String title,
            Optional<String> url,
            Optional<Media> media,
            Optional<Integer> votes,
            List<Author> authors,
            Details details,
            Map<String, String> metadata,
            List<Section> sections) {
        Paper.Builder builder = Paper.builder()
                .title(title)
                .url(url)
                .links(details.linksOfAPaperAt(url))
                .media(media)
                .topic(details.topic())
                .published(details.published())
                .authors(authors)
                .moreAuthors(details.moreAuthors() && !authors.isEmpty())
                .metadata(metadata)
                .sections(sections);
        votes.ifPresent(builder::votes);
        return builder.build();
    }

    private static Arbitrary<Integer> votes() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(0, 500)), Tuple.of(1, Arbitraries.just(Integer.MAX_VALUE)));
    }

    private static Arbitrary<List<Author>> authors() {
        return AuthorArbitraries.authors().list().ofMaxSize(6);
    }

    /** What most digests do not say about a paper. */
    private record Details(
            List<Link> links, Optional<String> topic, Optional<LocalDate> published, boolean moreAuthors) {

        /** A link of a paper without URL could be parsed as its URL, and its URL is not another link. */
        List<Link> linksOfAPaperAt(Optional<String> url) {
            return url.isEmpty()
                    ? List.of()
                    : links.stream()
                            .filter(link -> !link.url().equals(url.get()))
                            .toList();
        }
    }

    private static Arbitrary<Details> details() {
        Arbitrary<List<Link>> links = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.of())),
                Tuple.of(1, LinkArbitraries.links().list().ofMinSize(1).ofMaxSize(3)));
        return Combinators.combine(
                        links,
                        TitleArbitraries.ofTopics().optional(0.2),
                        FileArbitraries.dates().optional(0.2),
                        Arbitraries.frequency(Tuple.of(6, false), Tuple.of(1, true)))
                .as(Details::new);
    }

    private static Arbitrary<Map<String, String>> metadata() {
        Arbitrary<String> keys = Arbitraries.of("Comments", "Journal", "Accepted At", "Subjects", "분야");
        Arbitrary<String> values = Arbitraries.of(
                "9 pages, accepted at EXAMPLE 2031",
                "see: Section 2",
                "",
                "- none",
                "1. first draft",
                "코드 공개 예정 *곧*",
                "Vote: 3");
        return Arbitraries.maps(keys, values).ofMaxSize(3);
    }
}
