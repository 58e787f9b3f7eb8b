package io.github.dailydigest.parser;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Digests whose every text tries to break out of the HTML that contains it. */
final class HostileDigestArbitraries {

    private HostileDigestArbitraries() {}

    static Arbitrary<Digest> digests() {
        return Combinators.combine(lines().optional(0.7), papers().list().ofMaxSize(2))
                .as((title, papers) -> Digest.builder()
                        .title(title)
                        .date(LocalDate.of(2031, 2, 3))
                        .addAllPapers(papers)
                        .build());
    }

    /** Texts on one line that are not blank. */
    private static Arbitrary<String> lines() {
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                4,
                                Arbitraries.of(
                                        "<script>alert(1)</script>",
                                        "</h2></article></div><script>alert(1)</script>",
                                        "\" onmouseover=\"alert(1)",
                                        "' onmouseover='alert(1)",
                                        "&lt;script&gt;alert(1)&lt;/script&gt;",
                                        "&#60;script&#62;",
                                        "<!--",
                                        "]]><![CDATA[",
                                        "</title><svg/onload=alert(1)>",
                                        "<img src=x onerror=alert(1)>",
                                        "[a](javascript:alert(1))",
                                        "{{7*7}} ${7*7} #{a}",
                                        "<plaintext>",
                                        "A Title")),
                        Tuple.of(1, Arbitraries.strings().ofMinLength(1).ofMaxLength(10)),
                        Tuple.of(
                                1,
                                Arbitraries.strings()
                                        .withChars("<>&\"'`=/!-[]a \u0000\u0001\u2028\uFEFF")
                                        .ofMinLength(1)
                                        .ofMaxLength(12)))
                .map(line -> "a" + line);
    }

    static Arbitrary<String> urls() {
        Arbitrary<String> prefixes = Arbitraries.of(
                "", "", "", "\u0001", "\u0000", "\u000E", "\u200B", "\uFEFF", "&#1;", "&Tab;", "//", "/", "\\", "h",
                "%20");
        Arbitrary<String> schemes = Arbitraries.of(
                "javascript:",
                "JaVaScRiPt:",
                "java\u0000script:",
                "java&Tab;script:",
                "java&#10;script:",
                "javascript&colon;",
                "javascript&#58;",
                "&#106;avascript&#x3a;",
                "javascript%3A",
                "vbscript:",
                "data:text/html,",
                "data:text/html;base64,PHNjcmlwdD4=",
                "file://",
                "blob:https://example.org/",
                "https:",
                "https:/",
                "https:\\\\",
                "http\u017F://",
                "https://",
                "HTTP://",
                "https://ada@",
                "");
        Arbitrary<String> rests = Arbitraries.of(
                "alert(1)",
                "example.org",
                "example.org/a",
                "example.org/\"onmouseover=\"alert(1)",
                "example.org/'><script>alert(1)</script>",
                "example.org\\@example.net/",
                "\"onclick=alert(1)//",
                "<script>alert(1)</script>",
                "example.org/?a=b&c=d&quot;#e",
                "example.org/\u0007",
                "\u0085");
        return Combinators.combine(prefixes, schemes, rests)
                .as((prefix, scheme, rest) -> (prefix + scheme + rest).replace("\u0085", "%85"));
    }

    private static Arbitrary<Paper> papers() {
        Arbitrary<Media> media = Combinators.combine(urls(), Arbitraries.of(true, false))
                .as((url, isImage) -> isImage ? Media.image(url) : Media.video(url));
        Arbitrary<Link> links = Combinators.combine(lines(), urls()).as(Link::of);
        return Combinators.combine(
                        lines(),
                        urls().optional(0.9),
                        media.optional(0.7),
                        lines().map(Author::of).list().ofMaxSize(2),
                        links.list().ofMaxSize(3),
                        lines().optional(0.3),
                        Combinators.combine(lines(), lines()).as(Tuple::of).optional(0.5),
                        sections().list().ofMaxSize(2))
                .as((title, url, image, authors, others, topic, field, sections) -> {
                    Paper.Builder paper =
                            Paper.builder().title(title).url(url).media(image).topic(topic);
                    field.ifPresent(entry -> paper.putMetadata(entry.get1(), entry.get2()));
                    return paper.addAllAuthors(authors)
                            .addAllLinks(others)
                            .addAllSections(sections)
                            .build();
                });
    }

    private static Arbitrary<Section> sections() {
        Arbitrary<String> linked = Combinators.combine(Arbitraries.of("[a](<", "![a](<", "![](<", "[![](<"), urls())
                .as((start, url) -> start + url + (start.startsWith("[!") ? ">)](https://example.org/)" : ">)"));
        Arbitrary<String> bodies =
                Arbitraries.oneOf(MarkdownArbitraries.texts(), linked, lines(), Arbitraries.just("<script>"));
        return Combinators.combine(Arbitraries.of(SectionKind.class), lines().optional(0.7), bodies)
                .as((kind, label, body) ->
                        Section.builder().kind(kind).label(label).markdown(body).build());
    }
}
