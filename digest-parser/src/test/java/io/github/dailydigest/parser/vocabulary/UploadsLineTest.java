package io.github.dailydigest.parser.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.SourceSlices;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadsLineTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "New uploads on arXiv(cs.CL),true",
                "New uploads on arXiv(cs.CL)  ,true",
                "New uploads on arXiv(),true",
                "New uploads on arXiv(cs.CL) (3102),true",
                "New uploads on arXiv(,false",
                "New uploads on arXiv( ,false",
                "New uploads on arXiv(cs.CL,false",
                "New uploads on arXiv(cs.CL) today,false",
                "New uploads on arXiv,false",
                "new uploads on arXiv(cs.CL),false",
                " New uploads on arXiv(cs.CL),false",
                "'',false",
            })
    void startsWithItsWordsAndEndsInAParenthesis(String line, boolean is) {
        assertThat(SourceSlices.of(line))
                .allSatisfy(slice -> assertThat(UploadsLine.is(slice.text(), slice.from(), slice.to()))
                        .isEqualTo(is));
    }
}
