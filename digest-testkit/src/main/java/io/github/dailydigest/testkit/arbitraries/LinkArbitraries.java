package io.github.dailydigest.testkit.arbitraries;

import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** arXiv identifiers, URLs of papers, other links of papers, and media. */
public final class LinkArbitraries {

    private LinkArbitraries() {}

    /** Identifiers in the new and the old form, some with a version. */
    public static Arbitrary<ArxivId> arxivIds() {
        Arbitrary<String> numbers = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(0, 99_999).map("3102.%05d"::formatted)),
                Tuple.of(2, Arbitraries.integers().between(0, 9_999).map("1402.%04d"::formatted)),
                Tuple.of(1, Arbitraries.of("cs/0112017", "math.GT/0309136", "hep-th/9901001")));
        Arbitrary<String> versions = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just("")),
                Tuple.of(1, Arbitraries.integers().between(1, 12).map(version -> "v" + version)));
        return Combinators.combine(numbers, versions).as((number, version) -> ArxivId.of(number + version));
    }

    /** URLs of abstracts on arXiv. */
    static Arbitrary<String> abstracts() {
        return arxivIds().map(ArxivId::abstractUrl);
    }

    /** URLs that titles link to, most of them on arXiv, none of them with a parenthesis. */
    static Arbitrary<String> papers() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, abstracts()),
                Tuple.of(1, arxivIds().map(ArxivId::pdfUrl)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "https://example.org/papers/1",
                                "http://example.org/a_b?c=1&d=%20#e",
                                "https://huggingface.co/papers/3102.00001",
                                "https://example.org/논문",
                                "/papers/1")));
    }

    /** Links of papers other than that of the title. */
    public static Arbitrary<Link> links() {
        return Combinators.combine(
                        Arbitraries.of(
                                "Code", "PDF", "[PDF]", "Project page", "Code [beta] (new)", "코드", "项目主页", "v1 & v2"),
                        Arbitraries.of(
                                "https://example.org/code",
                                "https://example.org/a_b?c=1&d=%20#e",
                                "https://arxiv.org/pdf/3102.00001v1",
                                "http://example.org/코드",
                                "/310203/a-title",
                                "notes/a_title.md"))
                .as(Link::of);
    }

    public static Arbitrary<Media> media() {
        Arbitrary<Media> images = Arbitraries.of(
                        "https://example.org/thumbnails/3102.00001.png",
                        "https://example.org/t.gif?size=small&x=1",
                        "/avatars/0001.svg")
                .map(Media::image);
        Arbitrary<Media> videos = Arbitraries.of(
                        "https://example.org/videos/3102.00001.mp4",
                        "https://example.org/v_1*2.mp4",
                        "/videos/relative.mp4")
                .map(Media::video);
        return Arbitraries.oneOf(images, videos);
    }
}
