package io.github.dailydigest.parser.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.SourceSlices;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperHomesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arxiv.org/abs/3102.00001",
                "arxiv.org/pdf/3102.00001v2",
                "arxiv.org/html/3102.00001",
                "arxiv.org/src/3102.00001",
                "export.arxiv.org/abs/3102.00001",
                "export.arxiv.org/pdf/3102.00001",
                "cn.arxiv.org/abs/3102.00001",
                "cn.arxiv.org/pdf/3102.00001",
                "xxx.lanl.gov/abs/hep-th/9901001",
                "xxx.lanl.gov/pdf/hep-th/9901001",
                "alphaxiv.org/abs/3102.00001",
                "ar5iv.org/abs/3102.00001",
                "ar5iv.labs.arxiv.org/html/3102.00001",
                "huggingface.co/papers/3102.00001",
                "hf.co/papers/3102.00001",
                "doi.org/10.1000/1",
                "dx.doi.org/10.1000/1",
                "openreview.net/forum?id=1",
                "openreview.net/pdf?id=1",
                "openreview.net/attachment?id=1",
                "openreview.net/references/pdf?id=1",
                "aclanthology.org/2031.acl-1.1",
                "aclweb.org/anthology/P31-1001",
                "proceedings.mlr.press/v1/a.html",
                "papers.nips.cc/paper/1",
                "proceedings.neurips.cc/paper/1",
                "openaccess.thecvf.com/content/1.html",
                "biorxiv.org/content/1",
                "medrxiv.org/content/1",
                "papers.ssrn.com/1",
                "ojs.aaai.org/1",
                "dl.acm.org/doi/1",
                "ieeexplore.ieee.org/document/1",
                "link.springer.com/article/1",
                "link.springer.com/chapter/1",
                "semanticscholar.org/paper/1",
                "papers.cool/arxiv/3102.00001",
                "isca-archive.org/1",
                "jmlr.org/papers/1",
                "ecva.net/papers/1",
                "nature.com/articles/1",
            })
    void containUrlsOfPapers(String url) {
        for (String scheme : new String[] {"https://", "http://", "HTTPS://", "https://www.", "http://WWW."}) {
            assertThat(PaperHomes.contain(scheme + url)).isTrue();
            assertThat(PaperHomes.count("(" + scheme + url + ")", 0, url.length() + scheme.length() + 2))
                    .isOne();
        }
        assertThat(PaperHomes.contain("https://" + url.toUpperCase(Locale.ROOT)))
                .isTrue();
        assertThat(PaperHomes.contain("ftp://" + url)).isFalse();
        assertThat(PaperHomes.contain("https://a." + url)).isFalse();
        assertThat(PaperHomes.contain("https://example.org/" + url)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://",
                "https://arxiv.org/",
                "https://arxiv.org/abs/",
                "https://arxiv.org/list/cs.CL/recent",
                "https://huggingface.co/models/a",
                "https://huggingface.co/papers/",
                "https://doi.org/11",
                "https://openreview.net/",
                "https://openreview.net/forum",
                "https://openreview.net/attachment",
                "https://arxiv.org/abs/...",
                "https://doi.org/10.5281/zenodo.1",
                "https://example.org/?https://openreview.net/forum?id=1",
                "https://github.com/a",
            })
    void containNoOtherUrls(String url) {
        assertThat(PaperHomes.contain(url)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "text => -1 => 0",
                "https://arxiv.org/abs/3102.00001 => 0 => 1",
                "[a](https://arxiv.org/abs/3102.00001) => 4 => 1",
                "[a](http://arxiv.org/abs/3102.00001), http://doi.org/10.1/1 => 4 => 2",
                "https://example.org, https://arxiv.org/abs/3102.00001 => 21 => 1",
                "https://example.org https://example.org => -1 => 0",
                "http http https://arxiv.org/abs/3102.00001 => 10 => 1",
                "https://arxiv.org/abs/) => -1 => 0",
                "https://arxiv.org/abs/> => -1 => 0",
                "https://arxiv.org/abs/] => -1 => 0",
                "https://arxiv.org/abs/' => -1 => 0",
                "https://arxiv.org/abs/ a => -1 => 0",
                "https://arxiv.org/abs/a => 0 => 1",
            })
    void areFoundAndCountedInATextByTheStartOfTheirUrls(String text, int first, int count) {
        assertThat(SourceSlices.of(text)).allSatisfy(slice -> {
            int found = PaperHomes.firstIn(slice.text(), slice.from(), slice.to());
            assertThat(found < 0 ? -1 : found - slice.from()).isEqualTo(first);
            assertThat(PaperHomes.count(slice.text(), slice.from(), slice.to())).isEqualTo(count);
        });
    }

    @Test
    void areNotFoundBeyondARange() {
        String text = "https://arxiv.org/abs/3102.00001";

        assertThat(PaperHomes.firstIn(text, 0, 22)).isNegative();
        assertThat(PaperHomes.firstIn(text, 0, 23)).isZero();
        assertThat(PaperHomes.firstIn(text, 1, text.length())).isNegative();
        assertThat(PaperHomes.count(text + text, 0, text.length() + 22)).isOne();
        assertThat(PaperHomes.count(text + text, 0, text.length() + 23)).isEqualTo(2);
    }
}
