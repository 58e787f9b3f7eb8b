package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceLineTest {

    private static final LabelNames NAMES = new LabelNames(Map.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "Link: https://arxiv.org/abs/3102.00001¦PAPER_LINK",
                "- **PDF**: [PDF](https://arxiv.org/pdf/3102.00001)¦PAPER_LINK",
                "> 论文：https://openreview.net/forum?id=a¦PAPER_LINK",
                "arXiv: 3102.00001¦PAPER_LINK",
                "arXiv ID: 3102.00001¦PAPER_LINK",
                "| **Link** | https://arxiv.org/abs/3102.00001 |¦PAPER_LINK",
                "[arXiv](https://arxiv.org/abs/3102.00001)¦PAPER_LINK",
                "[A Title](https://arxiv.org/abs/3102.00001) · [PDF](u)¦PAPER_LINK",
                "https://arxiv.org/abs/3102.00001¦PAPER_LINK",
                "[A Title](https://arxiv.org/abs/3102.00001)¦TITLE_LINK",
                "- [A Title](https://arxiv.org/abs/3102.00001)  ¦OTHER_TITLE",
                "**A Title**¦OTHER_TITLE",
                "**A Title**  ¦OTHER_TITLE",
                "**Name: A Title**¦OTHER_TITLE",
                "**Name：A Title**  ¦OTHER_TITLE",
                "**Name:**¦NONE",
                "<summary><b>1. A Title</b> ⭐ 66</summary>¦OTHER_TITLE",
                "<details><summary>A title that is as long as titles are</summary>¦OTHER_TITLE",
                "<summary>Details</summary>¦NONE",
                "**ID:** arXiv:3102.00001v1 | **Authors:** Ada¦PAPER_LINK",
                "**Authors:** Ada | **ID:** arXiv:3102.00001v1¦PAPER_LINK",
                "**Date:** 2031-02-03 | **Authors:** Ada¦PEOPLE",
                "**Authors:** Ada | **Date:** 2031-02-03¦PEOPLE",
                "**Abs URL**: https://arxiv.org/abs/3102.00001¦PAPER_LINK",
                "**Abs URL**: https://example.org/3102.00001¦NONE",
                "Abs URL: https://arxiv.org/abs/3102.00001¦NONE",
                "[![A Title](i.png)](https://arxiv.org/abs/3102.00001)¦PAPER_LINK",
                "**Name**: a **b**¦NONE",
                "| Name | Type |¦OTHER_ROW",
                "| Name | Type | Default |¦OTHER_ROW",
                "|¦OTHER_ROW",
                "Authors: Ada Example¦PEOPLE",
                "- **作者**：阿达¦PEOPLE",
                "**Votes** - 5¦PEOPLE",
                "| Authors | Ada Example |¦PEOPLE",
                "![](u)¦MEDIA",
                "[Watch Video](u)¦MEDIA",
                "[Watch Video](u.mp4)¦MEDIA",
                "<video src='u'></video>¦MEDIA",
                "Link: https://example.org/a¦NONE",
                "Link: soon¦NONE",
                "arXiv ID: soon¦NONE",
                "arXiv ID: https://arxiv.org/abs/3102.00001¦PAPER_LINK",
                "Code: https://arxiv.org/abs/3102.00001¦NONE",
                "Code: 3102.00001¦NONE",
                "Comments: https://arxiv.org/abs/3102.00001¦NONE",
                "Authors:¦NONE",
                "Votes: ¦NONE",
                "| Authors | |¦NONE",
                "| | |¦NONE",
                "|---|---|¦NONE",
                "[A Title](https://example.org/a)¦NONE",
                "a https://arxiv.org/abs/3102.00001¦NONE",
                "**Limitations**: a¦NONE",
                "**A Title** a¦NONE",
                "**A** **Title**¦NONE",
                "a **Title**¦NONE",
                "****¦NONE",
                "*A Title*¦NONE",
                "¦NONE",
                "'   '¦NONE",
                "- ¦NONE",
                "a¦NONE",
            })
    void aLineIsOfAType(String line, EvidenceLine.Type type) {
        String text = line == null ? "" : line;
        EvidenceLine evidence = EvidenceLine.of(text, 0, text.length(), NAMES);

        assertThat(evidence).isEqualTo(new EvidenceLine(type, null));
        assertThat(evidence.isNone())
                .isEqualTo(List.of(EvidenceLine.Type.NONE, EvidenceLine.Type.OTHER_ROW)
                        .contains(type));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Abstract: a|ABSTRACT",
                "- ***What's New***: a|WHATS_NEW",
                "**摘要**：a|ABSTRACT",
                "> **TL;DR**: a|SUMMARY",
                "1. Method: a|METHOD",
            })
    void aKnownLabelHasAKind(String line, SectionKind kind) {
        EvidenceLine evidence = EvidenceLine.of(line, 0, line.length(), NAMES);

        assertThat(evidence).isEqualTo(new EvidenceLine(EvidenceLine.Type.LABEL, kind));
        assertThat(evidence.isNone()).isFalse();
    }

    @Test
    void onlyTheRangeIsRead() {
        assertThat(EvidenceLine.of("x**A Title**y", 1, 12, NAMES).type()).isEqualTo(EvidenceLine.Type.OTHER_TITLE);
        assertThat(EvidenceLine.of("**A**", 0, 5, NAMES).type()).isEqualTo(EvidenceLine.Type.OTHER_TITLE);
        assertThat(EvidenceLine.of("Authors: a", 0, 9, NAMES).type()).isEqualTo(EvidenceLine.Type.NONE);
        assertThat(EvidenceLine.of("Link: https://arxiv.org/abs/3102.00001", 0, 28, NAMES)
                        .type())
                .isEqualTo(EvidenceLine.Type.NONE);
    }
}
