package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.Severity;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which date, title and topic the papers below several headings have. */
class TopicsAndDatesTest {

    /**
     * Each row: lines, in which {@code ¶} is a line end and a capital letter alone on its line a paper, and then the
     * digests: date, title, and the papers with their topics.
     */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "## D (2031-02-03)¶A¶B => 2031-02-03 D: A B",
                "## D (2031-02-03)¶## T¶A¶## U¶B => 2031-02-03 D: A/T B/U",
                "## D (2031-02-03)¶A¶## T¶B => 2031-02-03 D: A B/T",
                "## D (2031-02-03)¶## T [back](#toc)¶A => 2031-02-03 D: A/T",
                "# D (2031-02-03)¶T¶---¶A => 2031-02-03 D: A/T",
                "# D (2031-02-03)¶## T¶## U (2031-02-04)¶A => 2031-02-04 U: A",
                "## D (2031-02-03)¶A¶## E (2031-02-04)¶B => 2031-02-03 D: A; 2031-02-04 E: B",
                "## D (2031-02-03)¶## T¶A¶## E (2031-02-04)¶B => 2031-02-03 D: A/T; 2031-02-04 E: B",
                "## D (2031-02-03)¶# T¶A => - T: A",
                "## D (2031-02-03)¶A¶# T¶B => 2031-02-03 D: A B/T",
                "# T¶## D (2031-02-03)¶A => 2031-02-03 D: A",
                "## T¶A¶## U¶B => - T: A; - U: B",
                "# T¶## U¶A¶B => - U: A B",
                "A¶B => - -: A B",
                "# T¶Updated on 2031-02-03¶## U¶A => 2031-02-03 T: A/U",
                "# T¶## U¶Updated on 2031-02-03¶A => 2031-02-03 T: A",
                "Updated on 2031-02-03¶A => 2031-02-03 -: A",
                "# T (2031-02-03)¶Updated on 2031-02-04¶A => 2031-02-03 T: A",
                "# T¶Updated on 2031-02-30¶A => - T: A",
                "# T¶```¶Updated on 2031-02-03¶```¶A => - T: A",
                "---¶date: 2031-02-03¶title: F¶---¶A => 2031-02-03 F: A",
                "---¶date: 2031-02-03¶title: F¶---¶# T¶A => 2031-02-03 T: A",
                "---¶date: 2031-02-03¶title: F¶---¶## T¶A => 2031-02-03 F: A/T",
                "---¶date: 2031-02-03¶title: F¶---¶## D (2031-02-04)¶A => 2031-02-04 D: A",
                "---¶title: F¶---¶## T¶A => - T: A",
                "New uploads on arXiv(cs.CL)¶¶A¶New uploads on arXiv(cs.CV)¶¶B"
                        + " => - New uploads on arXiv(cs.CL): A; - New uploads on arXiv(cs.CV): B",
            })
    void headingsDateAndGroupThePapersBelow(String lines, String digests) {
        String text = lines.replace('¶', '\n')
                .replaceAll("(?m)^([A-Z])$(?!\n---)", "### [$1](https://arxiv.org/abs/3102.00001)");

        assertThat(DigestParser.create().parse(text + "\n").digests().stream()
                        .map(TopicsAndDatesTest::show)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(digests);
    }

    @Test
    void topicsAreNotReported() {
        assertThat(DigestParser.create()
                        .parse("# D (2031-02-03)\n\n## T\n\n### [A](https://arxiv.org/abs/3102.00001)\n")
                        .diagnostics())
                .extracting(Diagnostic::severity)
                .doesNotContain(Severity.WARNING, Severity.ERROR);
    }

    private static String show(Digest digest) {
        return digest.date().map(Object::toString).orElse("-")
                + " "
                + digest.title().orElse("-")
                + ":"
                + digest.papers().stream()
                        .map(paper -> " "
                                + paper.title()
                                + paper.topic().map(topic -> "/" + topic).orElse(""))
                        .collect(Collectors.joining());
    }
}
