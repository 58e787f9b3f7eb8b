package io.github.dailydigest.contract;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.time.LocalDate;

/** A digest with every attribute set, and its JSON. */
public final class Samples {

    public static final Paper PAPER = Paper.builder()
            .title("A Title: \"quoted\" with $\\nabla^2$")
            .url("https://arxiv.org/abs/3102.00001v2")
            .addLinks(Link.of("Code", "https://example.org/code"), Link.of("[PDF]", "/3102.00001.pdf"))
            .media(Media.image("https://example.org/t.png"))
            .votes(85)
            .topic("컴퓨터 비전 (Vision)")
            .published(LocalDate.of(2031, 2, 2))
            .addAuthors(Author.of("Ada Example"), Author.of("보 샘플"))
            .moreAuthors(true)
            .putMetadata("Journal", "")
            .putMetadata("Comments", "9 pages")
            .addSections(
                    Section.of(SectionKind.WHATS_NEW, "What's New", "one paragraph"),
                    Section.builder()
                            .kind(SectionKind.SUMMARY)
                            .markdown("- a\n- b")
                            .addPoints("a", "b")
                            .build())
            .addUnrecognized("Vote: many", "and\nmore")
            .build();

    public static final String PAPER_JSON = "{\"title\":\"A Title: \\\"quoted\\\" with $\\\\nabla^2$\","
            + "\"url\":\"https://arxiv.org/abs/3102.00001v2\",\"arxivId\":\"3102.00001v2\","
            + "\"links\":[{\"text\":\"Code\",\"url\":\"https://example.org/code\"},"
            + "{\"text\":\"[PDF]\",\"url\":\"/3102.00001.pdf\"}],"
            + "\"media\":{\"kind\":\"IMAGE\",\"url\":\"https://example.org/t.png\"},\"votes\":85,"
            + "\"topic\":\"컴퓨터 비전 (Vision)\",\"published\":\"2031-02-02\","
            + "\"authors\":[{\"name\":\"Ada Example\"},{\"name\":\"보 샘플\"}],\"moreAuthors\":true,"
            + "\"metadata\":{\"Journal\":\"\",\"Comments\":\"9 pages\"},"
            + "\"sections\":[{\"kind\":\"WHATS_NEW\",\"label\":\"What's New\",\"markdown\":\"one paragraph\"},"
            + "{\"kind\":\"SUMMARY\",\"markdown\":\"- a\\n- b\",\"points\":[\"a\",\"b\"]}],"
            + "\"unrecognized\":[\"Vote: many\",\"and\\nmore\"]}";

    public static final Digest DIGEST = Digest.builder()
            .date(LocalDate.of(2031, 2, 3))
            .endDate(LocalDate.of(2031, 2, 9))
            .title("Daily Papers")
            .addPapers(PAPER)
            .build();

    public static final String DIGEST_JSON =
            "{\"date\":\"2031-02-03\",\"endDate\":\"2031-02-09\",\"title\":\"Daily Papers\",\"papers\":[" + PAPER_JSON
                    + "]}";

    private Samples() {}
}
