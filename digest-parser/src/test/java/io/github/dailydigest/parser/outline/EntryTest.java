package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.SourceBuffer;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTest {

    @ParameterizedTest
    @CsvSource({
        "[A Title](https://arxiv.org/abs/3102.00001),true",
        "A Title (https://arxiv.org/abs/3102.00001),true",
        "A Title [PDF](https://arxiv.org/abs/3102.00001),true",
        "[A Title](https://example.org/a),false",
        "A Title https://arxiv.org/abs/3102.00001,false",
        "[A Title](a.md),false",
        "A Title,false",
    })
    void leadsToAPaperIfItsUrlDoes(String heading, boolean leads) {
        assertThat(read(heading).leadsToPaper("### " + heading)).isEqualTo(leads);
    }

    @ParameterizedTest
    @CsvSource({
        "[A Title](a.md),true",
        "[A Title](/a/b),true",
        "[A Title](a?b#c),true",
        "[A Title](#a),false",
        "[A Title](//example.org/a),false",
        "[A Title](https://example.org/a),false",
        "[A Title](mailto:a),false",
        "A Title,false",
    })
    void isRelativeIfItsUrlIsAFileOfTheRepository(String heading, boolean relative) {
        assertThat(read(heading).isRelative("### " + heading)).isEqualTo(relative);
    }

    @ParameterizedTest
    @CsvSource({
        "2. A Title,true",
        "2. A Title (https://example.org/a),true",
        "[2] A Title [Code](https://example.org/a),true",
        "**2. A Title**,true",
        "0. A Title,true",
        "2. [A Title](https://example.org/a),false",
        "[2. A Title](https://example.org/a),false",
        "[2. A Title](),false",
        "[](https://example.org/a),false",
        "A Title,false",
    })
    void aNumberBeforeATitleThatIsNoLinkIsDoubtful(String heading, boolean doubtful) {
        assertThat(read(heading).hasDoubtfulCounter()).isEqualTo(doubtful);
    }

    @ParameterizedTest
    @CsvSource({
        "2. A Title,2. A Title",
        "🚀 2. A Title,2. A Title",
        "[2] A Title (https://example.org/a),[2] A Title",
        "**2.** A Title,**2.** A Title",
        "**2. A Title**,2. A Title",
        "**2. A** Title,**2. A** Title",
    })
    void theTitleCanKeepANumber(String heading, String title) {
        Entry entry = read(heading).withCounterInTitle();

        assertThat(("### " + heading)
                        .substring(entry.start().titleStart(), entry.start().titleEnd()))
                .isEqualTo(title);
        assertThat(entry.isUsual()).isTrue();
        assertThat(entry.decoration().counter()).isEqualTo(2);
    }

    private static Entry read(String heading) {
        LineCursor line = new LineCursor(SourceBuffer.of("### " + heading));
        line.advance();
        return Objects.requireNonNull(HeadingEntry.read(line, Objects.requireNonNull(OutlineHeading.atx(line))));
    }
}
