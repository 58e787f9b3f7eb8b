package io.github.dailydigest.model;

import java.time.LocalDate;

/** Values that have every attribute set. */
final class Samples {

    static final Section SECTION = Section.builder()
            .kind(SectionKind.SUMMARY)
            .label("요약 (Summary)")
            .markdown("- first\n- second")
            .addPoints("first", "second")
            .build();

    static final Paper PAPER = Paper.builder()
            .title("A Title with $\\nabla^2$ and <think>")
            .url("https://arxiv.org/abs/3102.00001v2")
            .addLinks(Link.of("Code", "https://example.org/code"), Link.of("[PDF]", "/3102.00001.pdf"))
            .media(Media.video("https://example.org/3102.00001.mp4"))
            .votes(85)
            .topic("cs.CV")
            .published(LocalDate.of(2031, 2, 2))
            .addAuthors(Author.of("Ada Example"), Author.of("Bo Sample"))
            .moreAuthors(true)
            .putMetadata("Comments", "9 pages")
            .putMetadata("Journal", "")
            .addSections(Section.of(SectionKind.WHATS_NEW, "What's New", "A smaller model."), SECTION)
            .addUnrecognized("Vote: many", "Code: none\nyet")
            .build();

    static final Digest DIGEST = Digest.builder()
            .date(LocalDate.of(2031, 2, 3))
            .endDate(LocalDate.of(2031, 2, 9))
            .title("Daily Papers")
            .addPapers(PAPER, Paper.builder().title("Another Title").build())
            .build();

    private Samples() {}
}
