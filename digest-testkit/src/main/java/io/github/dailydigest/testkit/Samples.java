package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.time.LocalDate;
import java.util.List;

/**
 * A few fixed digests for demos and simple tests, with invented English and Korean text. They do not change between
 * releases. Every {@link Variant} that accepts unknown labels can hold them.
 *
 * <pre>{@code
 * String markdown = Variant.canonical().render(Samples.english()).markdown();
 * }</pre>
 *
 * <p>Every method is thread-safe.
 */
public final class Samples {

    private static final Digest ENGLISH = Digest.builder()
            .date(LocalDate.of(2031, 2, 3))
            .title("Daily Papers")
            .addPapers(
                    Paper.builder()
                            .title("Asking Before Guessing: Small Models that Know When to Ask")
                            .url("https://arxiv.org/abs/3102.00001")
                            .media(Media.image("https://example.org/thumbnails/3102.00001.png"))
                            .votes(85)
                            .addAuthors(Author.of("Ada Example"), Author.of("Bo Sample"))
                            .addSections(
                                    whatsNew("What's New", "A small model that hands over what it cannot answer."),
                                    details("Technical Details", "A gate of two layers reads the last hidden state."),
                                    results("Performance Highlights", "At 12% of the calls, accuracy falls by 0.4."))
                            .build(),
                    Paper.builder()
                            .title("Sketches of Sketches")
                            .url("https://arxiv.org/abs/3102.00002v2")
                            .media(Media.video("https://example.org/videos/3102.00002.mp4"))
                            .votes(31)
                            .addAuthors(Author.of("Cleo Placeholder"))
                            .putMetadata("Comments", "9 pages")
                            .addSections(summary("It draws in two steps.", "It needs no training data."))
                            .build(),
                    Paper.builder()
                            .title("A Benchmark of Nothing in Particular")
                            .url("https://arxiv.org/abs/3102.00003")
                            .addAuthors(Author.of("Dana Test"), Author.of("Ada Example"))
                            .addSections(
                                    whatsNew("What's New", "A benchmark whose answers are all empty."),
                                    Section.of(SectionKind.OTHER, "Limitations", "It is too easy."))
                            .build())
            .build();

    private static final Digest KOREAN = Digest.builder()
            .date(LocalDate.of(2031, 2, 4))
            .title("오늘의 논문")
            .addPapers(
                    Paper.builder()
                            .title("작은 모델을 위한 Attention 다시 보기")
                            .url("https://arxiv.org/abs/3102.00004")
                            .votes(12)
                            .addAuthors(Author.of("김예시"), Author.of("Bo Sample"))
                            .addSections(
                                    whatsNew("새로운 점", "어텐션을 절반으로 줄인 모델입니다."),
                                    details("기술적 세부 사항", "두 층마다 키를 나누어 씁니다: $O(n)$."),
                                    results("성능 하이라이트", "길이가 네 배여도 정확도는 그대로입니다."))
                            .build(),
                    Paper.builder()
                            .title("예시로만 쓰는 논문")
                            .url("https://arxiv.org/abs/3102.00005")
                            .addAuthors(Author.of("이보기"))
                            .addSections(summary("내용이 없습니다.", "결과도 없습니다."))
                            .build())
            .build();

    private static final Digest UNDATED = Digest.builder()
            .title("New uploads on arXiv(cs.CL)")
            .addPapers(Paper.builder()
                    .title("An Upload Without Votes")
                    .url("https://arxiv.org/abs/3102.00006")
                    .putMetadata("Comments", "4 pages, in Korean")
                    .addSections(
                            whatsNew("What's New", "번역이 필요 없는 tokenizer입니다."),
                            details("Technical Details", "Bytes, and no more than bytes."))
                    .build())
            .build();

    private static final Digest WEEKLY = Digest.builder()
            .date(LocalDate.of(2031, 2, 3))
            .endDate(LocalDate.of(2031, 2, 9))
            .title("Papers of the Week")
            .addPapers(
                    Paper.builder()
                            .title("Reading Slowly: A Model that Takes a Week")
                            .url("https://arxiv.org/abs/3102.00007")
                            .addLinks(
                                    Link.of("Code", "https://example.org/code"),
                                    Link.of("PDF", "https://arxiv.org/pdf/3102.00007"))
                            .topic("cs.CL")
                            .published(LocalDate.of(2031, 2, 2))
                            .addAuthors(Author.of("Ada Example"), Author.of("Bo Sample"))
                            .moreAuthors(true)
                            .addSections(
                                    Section.of(SectionKind.MOTIVATION, "Motivation", "Fast readers miss the end."),
                                    Section.of(SectionKind.METHOD, "Method", "One page a day."),
                                    Section.of(SectionKind.RESULT, "Result", "The end is read."),
                                    Section.of(SectionKind.CONCLUSION, "Conclusion", "There is time."))
                            .build(),
                    Paper.builder()
                            .title("Seven Drawings of One Chair")
                            .url("https://arxiv.org/abs/3102.00008")
                            .topic("cs.CV")
                            .addAuthors(Author.of("Eve Placeholder"))
                            .addSections(Section.of(SectionKind.ABSTRACT, "Abstract", "A chair, drawn once a day."))
                            .build())
            .build();

    private Samples() {}

    /** Returns a digest of three papers in English, with an image, a video, votes and metadata. */
    public static Digest english() {
        return ENGLISH;
    }

    /** Returns a digest of two papers in Korean. */
    public static Digest korean() {
        return KOREAN;
    }

    /** Returns a digest of one paper, without a date. */
    public static Digest undated() {
        return UNDATED;
    }

    /** Returns a digest of one week: two papers with topics, one of which has links and a day of publication. */
    public static Digest weekly() {
        return WEEKLY;
    }

    /** Returns all samples. */
    public static List<Digest> all() {
        return List.of(ENGLISH, KOREAN, UNDATED, WEEKLY);
    }

    private static Section whatsNew(String label, String markdown) {
        return Section.of(SectionKind.WHATS_NEW, label, markdown);
    }

    private static Section details(String label, String markdown) {
        return Section.of(SectionKind.TECHNICAL_DETAILS, label, markdown);
    }

    private static Section results(String label, String markdown) {
        return Section.of(SectionKind.PERFORMANCE_HIGHLIGHTS, label, markdown);
    }

    private static Section summary(String... points) {
        return Section.builder()
                .kind(SectionKind.SUMMARY)
                .markdown("- " + String.join("\n- ", points))
                .addPoints(points)
                .build();
    }
}
