package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ParserPropertyTest {

    private final DigestParser parser = DigestParser.create();

    @Provide
    Arbitrary<String> texts() {
        return TextArbitraries.texts();
    }

    @Provide
    Arbitrary<String> markedTexts() {
        return TextArbitraries.markedTexts();
    }

    @Property(tries = 3_000)
    void everyTextParses(@ForAll("texts") String text) {
        assertThat(parser.parse(text).diagnosticsOmitted()).isZero();
    }

    @Property(tries = 500)
    void everyStringParses(@ForAll String text) {
        assertThat(parser.parse(text).diagnosticsOmitted()).isZero();
    }

    @Property(tries = 2_000)
    void diagnosticsAreInSourceOrderAndHaveValidSpans(@ForAll("texts") String text) {
        List<Diagnostic> diagnostics = parser.parse(text).diagnostics();

        assertThat(diagnostics).extracting(d -> d.span().offset()).isSorted();
        assertThat(diagnostics).allSatisfy(d -> assertThat(d.span()).isEqualTo(located(text, d.span())));
    }

    @Property(tries = 2_000)
    void spansAreValidAndNested(@ForAll("texts") String text) {
        ParseResult result = parser.parse(text);

        for (int d = 0; d < result.digests().size(); d++) {
            Digest digest = result.digests().get(d);
            SourceSpan outer = result.digestSpan(d);
            assertThat(outer).isEqualTo(located(text, outer));
            for (int p = 0; p < digest.papers().size(); p++) {
                SourceSpan paper = result.paperSpan(d, p);
                assertThat(paper).isEqualTo(located(text, paper));
                assertThat(paper.offset()).isGreaterThanOrEqualTo(outer.offset());
                assertThat(paper.end()).as("%s", digest).isLessThanOrEqualTo(outer.end());
                for (int s = 0; s < digest.papers().get(p).sections().size(); s++) {
                    SourceSpan section = result.sectionSpan(d, p, s);
                    assertThat(section).isEqualTo(located(text, section));
                    assertThat(section.offset()).isGreaterThan(paper.offset());
                    assertThat(section.end()).isLessThanOrEqualTo(paper.end());
                }
            }
        }
    }

    @Property(tries = 5_000)
    void noWordIsLost(@ForAll("markedTexts") String text) {
        ParseResult result = parser.parse(text);
        String model = result.digests().stream()
                .map(digest -> digest.title().orElse("") + "\n"
                        + digest.papers().stream()
                                .flatMap(paper -> Stream.concat(
                                        Stream.concat(paper.topic().stream(), texts(paper).stream()),
                                        paper.links().stream().map(link -> link.text() + " " + link.url())))
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));

        Matcher word = Pattern.compile("q\\d+z").matcher(text);
        while (word.find()) {
            int offset = word.start();
            assertThat(model.contains(word.group()) || OutsidePapers.contain(result, offset))
                    .as("%s is in the model or in the span of a diagnostic outside papers", word.group())
                    .isTrue();
        }
    }

    @Property(tries = 2_000)
    void noTextOfTheModelIsLongerThanItsSource(@ForAll("texts") String text) {
        ParseResult result = parser.parse(text);
        long total = 0;
        for (int d = 0; d < result.digests().size(); d++) {
            Digest digest = result.digests().get(d);
            total += digest.title().map(String::length).orElse(0);
            for (int p = 0; p < digest.papers().size(); p++) {
                long length = texts(digest.papers().get(p)).stream()
                        .mapToLong(String::length)
                        .sum();
                assertThat(length).isLessThanOrEqualTo(result.paperSpan(d, p).length());
                total += length;
            }
        }
        assertThat(total).isLessThanOrEqualTo(text.length());
    }

    /** Returns the texts of a paper, except {@code points} and {@code arxivId}. */
    private static List<String> texts(Paper paper) {
        List<String> texts = new ArrayList<>();
        texts.add(paper.title());
        paper.url().ifPresent(texts::add);
        paper.media().ifPresent(media -> texts.add(media.url()));
        paper.authors().forEach(author -> texts.add(author.name()));
        paper.metadata().forEach((key, value) -> {
            texts.add(key);
            texts.add(value);
        });
        for (Section section : paper.sections()) {
            section.label().ifPresent(texts::add);
            texts.add(section.markdown());
        }
        texts.addAll(paper.unrecognized());
        return texts;
    }

    /** Returns the span of the same offset and length, with its line and column counted independently. */
    private static SourceSpan located(String text, SourceSpan span) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        int line = 1;
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        for (int i = 0; i < span.offset(); i++) {
            char c = text.charAt(i);
            boolean inPair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !inPair)) {
                line++;
                start = i + 1;
            }
        }
        return new SourceSpan(line, (int) (span.offset() - start + 1), span.offset(), span.length());
    }
}
