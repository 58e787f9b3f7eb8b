package io.github.dailydigest.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.dailydigest.parser.SectionText;
import java.nio.charset.StandardCharsets;

/** Properties of rendering for arbitrary markdown. As a test, each target replays its seeds and past failures. */
class SectionTextFuzzTest {

    private static final String DICTIONARY = "/io/github/dailydigest/fuzz/markdown.dict";

    /** The HTML contains only known elements and attributes, and safe URLs. */
    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = DICTIONARY)
    void htmlIsSafe(byte[] bytes) {
        HtmlCheck.isHarmless(SectionText.html(text(bytes)));
    }

    /** The plain text is equal to the visible text of the HTML. */
    @FuzzTest(maxDuration = "60s")
    @DictionaryFile(resourcePath = DICTIONARY)
    void plainTextEqualsVisibleText(byte[] bytes) {
        String text = text(bytes);

        HtmlCheck.shows(SectionText.html(text), SectionText.plain(text));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
