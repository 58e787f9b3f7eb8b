package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.vocabulary.FieldNames;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "**Authors** - Ada Example¦AUTHORS¦Authors¦Ada Example",
                "**Authors** – Ada Example¦AUTHORS¦Authors¦Ada Example",
                "**Authors** — Ada Example¦AUTHORS¦Authors¦Ada Example",
                "**Authors** | Ada Example¦AUTHORS¦Authors¦Ada Example",
                "*Authors*  -  Ada Example¦AUTHORS¦Authors¦Ada Example",
                "__Authors__ - Ada Example¦AUTHORS¦Authors¦Ada Example",
                "**作者** — 阿达¦AUTHORS¦作者¦阿达",
                "**Authors.** Ada Example¦AUTHORS¦Authors¦Ada Example",
                "**Authors .** Ada Example¦AUTHORS¦Authors¦Ada Example",
                "**Authors. ** Ada Example¦AUTHORS¦Authors¦Ada Example",
                "**Authors.**Ada Example¦AUTHORS¦Authors¦Ada Example",
                "**Authors.**¦AUTHORS¦Authors¦''",
                "** Publication date ** - 2031-02-03¦PUBLISHED¦Publication date¦2031-02-03",
            })
    void aDashOrAFullStopMayFollowAKeyInEmphasis(String line, FieldKey key, String name, String value) {
        FieldLine field = Objects.requireNonNull(FieldLine.read(line, 0, line.length(), LabelNames.KNOWN));

        assertThat(field.key()).isEqualTo(key);
        assertThat(line.substring(field.keyStart(), field.keyEnd()).strip()).isEqualTo(name);
        assertThat(line.substring(field.valueStart())).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authors - Ada Example",
                "Authors. Ada Example",
                "**Authors** Ada Example",
                "**Authors**- Ada Example",
                "**Authors** -Ada Example",
                "**Authors** -",
                "**Authors**",
                "**Authors - Ada Example",
                "**Notes** - a",
                "**Notes.** a",
                "**.** a",
                "****",
                "**",
                "_Authors* - Ada Example",
            })
    void otherLinesAreNoFields(String line) {
        assertThat(FieldLine.read(line, 0, line.length(), LabelNames.KNOWN)).isNull();
    }

    @Test
    void theEmphasisMustCloseSoon() {
        String near = "**Authors" + " ".repeat(52) + "** - Ada";
        String far = "**Authors" + " ".repeat(53) + "** - Ada";

        assertThat(KnownKey.withoutColon(near, 0, 2, near.length(), FieldNames.KNOWN))
                .isEqualTo(new FieldLine(FieldKey.AUTHORS, 2, 9, near.length() - 3));
        assertThat(KnownKey.withoutColon(far, 0, 2, far.length(), FieldNames.KNOWN))
                .isNull();
        assertThat(KnownKey.withoutColon(near, 0, 2, 61, FieldNames.KNOWN)).isNull();
    }
}
