package io.github.dailydigest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivIdTest {

    @ParameterizedTest
    @CsvSource({
        "3102.00001, 3102.00001, ",
        "1402.0001, 1402.0001, ",
        "3102.00001v1, 3102.00001, 1",
        "3102.00001v999999, 3102.00001, 999999",
        "0704.0001, 0704.0001, ",
        "1412.9999v2, 1412.9999, 2",
        "1501.00001, 1501.00001, ",
        "9912.99999, 9912.99999, ",
        "cs/0112017, cs/0112017, ",
        "cs/0112017v3, cs/0112017, 3",
        "math.GT/0309136, math.GT/0309136, ",
        "hep-th/9901001v12, hep-th/9901001, 12",
        "cond-mat-xy.ZZ/9901001, cond-mat-xy.ZZ/9901001, ",
    })
    void parsesEachForm(String text, String number, Integer version) {
        ArxivId id = ArxivId.of(text);

        assertThat(id.number()).isEqualTo(number);
        if (version == null) {
            assertThat(id.version()).isEmpty();
        } else {
            assertThat(id.version()).hasValue(version);
        }
        assertThat(id.value()).isEqualTo(text);
        assertThat(id).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 3102.00001",
                "3102.00001 ",
                "3102.00001\n",
                "3102.001",
                "3102.000001",
                "3102.0001",
                "3113.00001",
                "3100.00001",
                "1402.00001",
                "1412.00001",
                "1501.0001",
                "1400.0001",
                "1413.0001",
                "0703.0001",
                "0613.0001",
                "0601.00001",
                "cs/0100017",
                "cs/0113017",
                "310.00001",
                "3102,00001",
                "3102.00001v",
                "3102.00001v0",
                "3102.00001v01",
                "3102.00001V1",
                "3102.00001v1000000",
                "3102.00001v2v3",
                "arXiv:3102.00001",
                "cs/011201",
                "cs/01120170",
                "CS/0112017",
                "cs.cl/0112017",
                "cs.CLX/0112017",
                "-th/0112017",
                "hep-/0112017",
                "/0112017",
                "0112017",
                "٣١٠٢.٠٠٠٠١",
            })
    void rejectsTextThatIsNotAnIdentifier(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArxivId.of(text))
                .withMessage("not an arXiv identifier: \"" + text
                        + "\"; expected a form such as 3102.00001, 3102.00001v2 or cs/0112017");
    }

    @ParameterizedTest
    @CsvSource({
        "https://arxiv.org/abs/3102.00001, 3102.00001",
        "https://arxiv.org/abs/1402.0001, 1402.0001",
        "http://arxiv.org/abs/3102.00001, 3102.00001",
        "HTTPS://ArXiv.ORG/abs/3102.00001, 3102.00001",
        "https://www.arxiv.org/abs/3102.00001, 3102.00001",
        "http://export.arxiv.org/abs/1402.0001v2, 1402.0001v2",
        "https://www.alphaxiv.org/abs/3102.00001, 3102.00001",
        "https://alphaxiv.org/abs/3102.00001v2?a=b, 3102.00001v2",
        "https://www.alphaxiv.org/overview/3102.00001, 3102.00001",
        "https://alphaxiv.org/pdf/3102.00001, 3102.00001",
        "https://ar5iv.org/abs/3102.00001, 3102.00001",
        "https://ar5iv.org/html/3102.00001, 3102.00001",
        "https://ar5iv.labs.arxiv.org/html/3102.00001v1, 3102.00001v1",
        "https://hf.co/papers/3102.00001, 3102.00001",
        "https://arxiv.org/abs/arXiv:3102.00001, 3102.00001",
        "https://arxiv.org/abs/arxiv:cs/0112017v2, cs/0112017v2",
        "http://xxx.lanl.gov/abs/hep-th/9901001, hep-th/9901001",
        "http://xxx.lanl.gov/pdf/3102.00001, 3102.00001",
        "https://arxiv.org/src/3102.00001v1, 3102.00001v1",
        "https://arxiv.org/e-print/3102.00001, 3102.00001",
        "http://export.arxiv.org/pdf/3102.00001, 3102.00001",
        "http://cn.arxiv.org/abs/3102.00001, 3102.00001",
        "http://de.arxiv.org/pdf/cs/0112017, cs/0112017",
        "https://arxiv.org/abs/3102.00001/sso-callback, 3102.00001",
        "https://arxiv.org/abs/3102.00001//, 3102.00001",
        "https://arxiv.org/html/3102.00001v2/x1.png, 3102.00001v2",
        "https://huggingface.co/papers/3102.00001/community?a=b, 3102.00001",
        "https://arxiv.org/pdf/3102.00001.pdf/a, 3102.00001",
        "https://arxiv.org/abs/cs/0112017, cs/0112017",
        "https://arxiv.org/abs/math.GT/0309136v1, math.GT/0309136v1",
        "https://arxiv.org/abs/3102.00001/, 3102.00001",
        "https://arxiv.org/abs/1402.0001/, 1402.0001",
        "https://arxiv.org/abs/3102.00001?context=cs, 3102.00001",
        "https://arxiv.org/abs/3102.00001v2#S1, 3102.00001v2",
        "https://arxiv.org/abs/3102.00001/?a=b#c, 3102.00001",
        "https://arxiv.org/pdf/3102.00001, 3102.00001",
        "https://arxiv.org/pdf/3102.00001.pdf, 3102.00001",
        "https://arxiv.org/pdf/3102.00001v2.PDF, 3102.00001v2",
        "https://arxiv.org/pdf/cs/0112017v1.pdf#page=2, cs/0112017v1",
        "https://arxiv.org/html/3102.00001v1, 3102.00001v1",
        "https://huggingface.co/papers/3102.00001, 3102.00001",
        "https://www.huggingface.co/papers/3102.00001?ref=x, 3102.00001",
        "https://doi.org/10.48550/arXiv.3102.00001, 3102.00001",
        "https://doi.org/10.48550/ARXIV.3102.00001V2, 3102.00001v2",
        "http://dx.doi.org/10.48550/arxiv.cs/0112017, cs/0112017",
        "https://www.doi.org/10.48550/arXiv.math.GT/0309136, math.GT/0309136",
        "HTTPS://DOI.ORG/10.48550/ARXIV.HEP-TH/9901001, hep-th/9901001",
        "https://doi.org/10.48550/arxiv.math.gt/0309136#x, math.GT/0309136",
    })
    void findsTheIdentifierInEachKindOfUrl(String url, String value) {
        assertThat(ArxivId.fromUrl(url)).map(ArxivId::value).contains(value);
    }

    @Test
    void ignoresTheQueryOfAUrl() {
        assertThat(ArxivId.fromUrl("https://arxiv.org/abs/3102.00001?a\u0085\nb"))
                .contains(ArxivId.of("3102.00001"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3102.00001",
                "arxiv.org/abs/3102.00001",
                "ftp://arxiv.org/abs/3102.00001",
                "https://example.org/abs/3102.00001",
                "https://arxiv.org.example.org/abs/3102.00001",
                "https://notarxiv.org/abs/3102.00001",
                "https://arxivXorg/abs/3102.00001",
                "https://arxiv.org/list/3102.00001",
                "https://arxiv.org/abs/",
                "https://arxiv.org/abs/3102.001",
                "https://arxiv.org/abs/3102.000001",
                "https://arxiv.org/abs/31o2.00001",
                "https://arxiv.org/abs/3102,00001",
                "https://arxiv.org/abs/3102.0001",
                "https://arxiv.org/abs/3113.00001",
                "https://arxiv.org/abs/3100.00001",
                "https://arxiv.org/abs/1402.00001",
                "https://arxiv.org/pdf/1501.0001v2",
                "https://arxiv.org/abs/0703.0001",
                "https://arxiv.org/abs/cs/0113017",
                "https://huggingface.co/papers/3113.00001",
                "https://doi.org/10.48550/arXiv.3113.00001",
                "https://arxiv.org/abs/3102.00001.5",
                "https://a.b.arxiv.org/abs/3102.00001",
                "https://xxx.example.gov/abs/3102.00001",
                "https://ar5iv.example.org/abs/3102.00001",
                "https://www.alphaxiv.org/3102.00001",
                "https://doi.org/10.48550/arXiv.3102.00001/a",
                "https://arxiv.org/abs/3102.0000-",
                "https://arxiv.org/abs/3102.0000:",
                "https://arxiv.org/abs/31020.0001",
                "https://arxiv.org/abs/3102.00001v0",
                "https://arxiv.org/abs/3102.00001x",
                "https://arxiv.org/abs/CS/0112017",
                "https://arxiv.org/a?u=https://arxiv.org/abs/3102.00001",
                "https://huggingface.co/papers?date=3102-00-01",
                "https://huggingface.co/datasets/3102.00001",
                "https://doi.org/10.1000/arXiv.3102.00001",
                "https://doi.org/10.48550/3102.00001",
                "https://doi.org/10.48550/arXiv.3102.00001.pdf",
            })
    void findsNoIdentifierInSimilarUrls(String url) {
        assertThat(ArxivId.fromUrl(url)).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // as a caller without null checks may do
    void nullArgumentsAreNamed() {
        assertThatNullPointerException().isThrownBy(() -> ArxivId.of(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> ArxivId.fromUrl(null)).withMessage("url");
    }

    @Test
    void urlsIncludeTheVersionIfThereIsOne() {
        assertThat(ArxivId.of("3102.00001v2").abstractUrl()).isEqualTo("https://arxiv.org/abs/3102.00001v2");
        assertThat(ArxivId.of("3102.00001v2").pdfUrl()).isEqualTo("https://arxiv.org/pdf/3102.00001v2");
        assertThat(ArxivId.of("cs/0112017").abstractUrl()).isEqualTo("https://arxiv.org/abs/cs/0112017");
        assertThat(ArxivId.of("cs/0112017").pdfUrl()).isEqualTo("https://arxiv.org/pdf/cs/0112017");
    }

    @Test
    void withoutVersionRemovesTheVersion() {
        ArxivId id = ArxivId.of("3102.00001");

        assertThat(ArxivId.of("3102.00001v2").withoutVersion()).isEqualTo(id);
        assertThat(id.withoutVersion()).isSameAs(id);
    }

    @Test
    void builderCopiesAValue() {
        ArxivId id = ArxivId.of("3102.00001v2");

        assertThat(ArxivId.builder().from(id).build()).isEqualTo(id);
        assertThat(ArxivId.builder().from(id).version(3).build()).isEqualTo(ArxivId.of("3102.00001v3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3102.00001v2",
                "1402.0001v2",
                "3113.00001",
                "3102.0001",
                "1402.00001",
                "31o2.00001",
                "3102.0000:",
                "3102.001",
                "310200001",
                ""
            })
    void builderRejectsAnInvalidNumber(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArxivId.builder().number(number).build())
                .withMessage("ArxivId.number is not an arXiv number: \"" + number + "\"; "
                        + "expected a form such as 3102.00001 or cs/0112017, without a version");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_000_000})
    void builderRejectsAVersionOutOfRange(int version) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ArxivId.builder().number("3102.00001").version(version).build())
                .withMessage("ArxivId.version is " + version + "; it must be between 1 and 999999");
    }

    @Test
    void builderRequiresANumber() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ArxivId.builder().version(1).build())
                .withMessage("Cannot build ArxivId, some of required attributes are not set [number]");
    }

    @Test
    void versionCanBeSetInEachForm() {
        ArxivId second = ArxivId.of("3102.00001v2");
        Integer two = 2;

        assertThat(unversioned().version(2).build()).isEqualTo(second);
        assertThat(unversioned().version(two).build()).isEqualTo(second);
        assertThat(unversioned().version(OptionalInt.of(2)).build()).isEqualTo(second);
    }

    @Test
    void versionCanBeUnset() {
        ArxivId id = ArxivId.of("3102.00001");
        Integer none = null;

        assertThat(unversioned().version(2).version(none).build()).isEqualTo(id);
        assertThat(unversioned().version(2).version(OptionalInt.empty()).build())
                .isEqualTo(id);
        assertThat(unversioned().version(2).from(id).build()).isEqualTo(id);
    }

    @Test
    @SuppressWarnings("NullAway") // as a caller without null checks may do
    void builderRejectsNull() {
        assertThatNullPointerException().isThrownBy(() -> ArxivId.builder().from(null));
        assertThatNullPointerException()
                .isThrownBy(() -> ArxivId.builder().number(null))
                .withMessage("number");
        assertThatNullPointerException().isThrownBy(() -> ArxivId.builder().version((OptionalInt) null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "3102.00001 => 3102.00001",
                "arXiv:3102.00001v2 [cs.CL] => 3102.00001v2",
                "ARXIV: 3102.00001. => 3102.00001",
                "(see 1402.0001, 3102.00002) => 1402.0001",
                "cs/3102001v3; => cs/3102001v3",
                "in math.GT/0309136 => math.GT/0309136",
                "1.5 3113.00001 3112.00001 => 3112.00001",
                "논문 3102.00001 => 3102.00001",
            })
    void findsTheFirstIdentifierInAText(String text, String value) {
        assertThat(ArxivId.find(text)).map(ArxivId::value).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a loss of 3199.00001",
                "in 3102.0001 s",
                "in 1402.00001 s",
                "from 0703.0001 on",
                "cs/3113001",
                "3100.00001",
                "13102.00001",
                "3102.000012",
                "3102.00001.5",
                "3102.00001a",
                "v3102.00001",
                "10.3102.00001",
                "3102.00001v2v3",
                "-3102.00001",
                "CS/3102001",
                "cs/31020012",
            })
    void findsNoIdentifierInOtherTexts(String text) {
        assertThat(ArxivId.find(text)).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // as a caller without null checks may do
    void identifiersAreOrderedByNumberAndVersion() {
        List<ArxivId> ordered = Stream.of(
                        "2912.00003",
                        "3102.00001",
                        "3102.00001v1",
                        "3102.00001v2",
                        "3102.00001v10",
                        "3102.00002",
                        "cs/0112017")
                .map(ArxivId::of)
                .toList();
        List<ArxivId> sorted = new ArrayList<>(ordered);
        Collections.reverse(sorted);
        Collections.sort(sorted);

        assertThat(sorted).isEqualTo(ordered);
        assertThat(ArxivId.of("3102.00001v2")).isEqualByComparingTo(ArxivId.of("3102.00001v2"));
        assertThatNullPointerException()
                .isThrownBy(() -> ArxivId.of("3102.00001").compareTo(null));
    }

    private static ArxivId.Builder unversioned() {
        return ArxivId.builder().number("3102.00001");
    }
}
