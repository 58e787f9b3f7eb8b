package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldPartTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "Date: D | Tags: t¦PUBLISHED=D;OTHER=t",
                "Date: D · Votes: 5 • 📅 **Authors:** Ada¦PUBLISHED=D;VOTES=5;AUTHORS=Ada",
                "**👍 Votes:** 5 ｜ **💬 Comments:** 3¦VOTES=5;COMMENTS=3",
                "Date: D | Else: x | Tags: t¦PUBLISHED=D | Else: x;OTHER=t",
                "Date: | Tags: t¦PUBLISHED=;OTHER=t",
                "Date: D | x¦PUBLISHED=D | x",
                "Date: D<br>Tags: t¦PUBLISHED=D;OTHER=t",
                "Date: D <BR /> Tags: t¦PUBLISHED=D;OTHER=t",
                "Date: D<brx>Tags: t¦PUBLISHED=D<brx>Tags: t",
                "Date: D<br¦PUBLISHED=D<br",
                "**Date:** D &nbsp;|&nbsp; **Tags:** t¦PUBLISHED=D;OTHER=t",
                "Votes: 5 | **Else:** x | Tags: t¦VOTES=5;null=x;OTHER=t",
                "Topic: a | Tags: t¦TOPIC=a | Tags: t",
                "Else: a | Tags: t¦null=a | Tags: t",
                "Authors: ['Ada | Tags: t']¦AUTHORS=['Ada | Tags: t']",
            })
    void splitsAtBarsBeforeKnownKeys(String line, String expected) {
        FieldLine first = Objects.requireNonNull(FieldLine.read(line, 0, line.length(), LabelNames.KNOWN));

        List<FieldPart> parts = FieldPart.read(line, 0, first, line.length(), LabelNames.KNOWN);

        assertThat(parts.stream()
                        .map(part -> part.field().key() + "=" + line.substring(part.valueStart(), part.end()))
                        .collect(Collectors.joining(";")))
                .isEqualTo(expected);
        assertThat(parts.get(0).start()).isZero();
        assertThat(parts.stream().skip(1))
                .allSatisfy(part -> assertThat("|·•｜<&")
                        .contains(line.substring(part.start()).strip().substring(0, 1)));
    }
}
