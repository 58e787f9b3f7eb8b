package io.github.dailydigest.contract;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.MediaKind;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Digests with arbitrary content: characters that JSON escapes, rare characters, and empty texts. */
public final class HostileDigests extends DomainContextBase {

    @Provide
    public Arbitrary<Digest> digests() {
        Arbitrary<LocalDate> dates = dates();
        return Combinators.combine(
                        dates.optional(),
                        Arbitraries.integers().between(1, 400).optional(),
                        lines().optional(),
                        papers().list().ofMaxSize(3))
                .as((date, days, title, papers) -> Digest.builder()
                        .date(date)
                        .endDate(date.flatMap(first -> days.map(first::plusDays)))
                        .title(title)
                        .papers(papers)
                        .build());
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(12031, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<String> urls() {
        return Arbitraries.of("https://arxiv.org/abs/3102.00001v2", "https://example.org/%20\"x\"", "/relative", "논문");
    }

    private static Arbitrary<Paper> papers() {
        Arbitrary<Link> links = Combinators.combine(lines(), urls()).as(Link::of);
        return Combinators.combine(
                        ordinaryPapers(),
                        links.list().ofMaxSize(3),
                        lines().optional(),
                        dates().optional(),
                        Arbitraries.of(true, false))
                .as((paper, list, topic, published, moreAuthors) -> Paper.builder()
                        .from(paper)
                        .links(list)
                        .topic(topic)
                        .published(published)
                        .moreAuthors(moreAuthors)
                        .build());
    }

    private static Arbitrary<Paper> ordinaryPapers() {
        Arbitrary<String> urls = urls();
        Arbitrary<Media> media = Combinators.combine(Arbitraries.of(MediaKind.class), urls)
                .as((kind, url) -> Media.builder().kind(kind).url(url).build());
        return Combinators.combine(
                        lines(),
                        urls.optional(),
                        media.optional(),
                        Arbitraries.integers().greaterOrEqual(0).optional(),
                        lines().map(Author::of).list().ofMaxSize(3),
                        Arbitraries.maps(Arbitraries.of("Comments", "Journal", "\"", "가"), bodies())
                                .ofMaxSize(3),
                        sections().list().ofMaxSize(3),
                        lines().list().ofMaxSize(2))
                .as((title, url, shown, votes, authors, metadata, sections, unrecognized) -> {
                    Paper.Builder paper = Paper.builder()
                            .title(title)
                            .url(url)
                            .media(shown)
                            .authors(authors)
                            .metadata(metadata)
                            .sections(sections)
                            .unrecognized(unrecognized);
                    votes.ifPresent(paper::votes);
                    return paper.build();
                });
    }

    private static Arbitrary<Section> sections() {
        return Combinators.combine(
                        Arbitraries.of(SectionKind.class),
                        lines().optional(),
                        bodies(),
                        bodies().list().ofMaxSize(3))
                .as((kind, label, markdown, points) -> Section.builder()
                        .kind(kind)
                        .label(label)
                        .markdown(markdown)
                        .points(points)
                        .build());
    }

    private static Arbitrary<String> lines() {
        return bodies().map(text -> "x" + text);
    }

    private static Arbitrary<String> bodies() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(10),
                Arbitraries.of("", "\"\\/\b\f\n\r\t", "\u0000\u001F\u007F\u0085\u2028", "😀\uD83D", "null", "새로운 점"));
    }
}
