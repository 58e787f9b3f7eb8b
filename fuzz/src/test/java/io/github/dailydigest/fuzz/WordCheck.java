package io.github.dailydigest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks that each word occurs in the values at least as often as in the text of the papers. A word is a run of at
 * least three letters or digits. On lines with media, repeated words count once, since two such lines may have the same
 * URL. These words are not counted:
 *
 * <ul>
 *   <li>words in a diagnosed span outside papers;
 *   <li>words that may be markup: field names, the text of a video link, months, and the numbers of list items;
 *   <li>words in the HTML of a video, from its first tag to the next blank line, since attributes are markup;
 *   <li>words of a comment that states the type of a list item;
 *   <li>words after a backslash, since they may be an escape in a printed literal.
 * </ul>
 */
final class WordCheck {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}&&[^\\x{10000}-\\x{10FFFF}]]{3,}");
    private static final Pattern MARKUP = Pattern.compile(
            "up-?votes?|votes?|authors?|watch|video|jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?"
                    + "|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VIDEO = Pattern.compile("</?(div|video|iframe|source)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MEDIA = Pattern.compile("\\s*(!\\[|\\[Watch Video])", Pattern.CASE_INSENSITIVE);
    private static final Pattern ITEM =
            Pattern.compile("\\s*(?:[0-9]+[.)]|[-*+]\\s+<!-- (?:summary|field|unrecognized) -->)");
    private static final Pattern LINE = Pattern.compile("[^\\n\\r]*(\\r\\n|\\n|\\r|$)");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=[0-9]*$)");

    private final List<SourceSpan> outside;
    private final Map<String, Integer> counts = new HashMap<>();
    private int nextOutside;
    private boolean inVideo;

    private WordCheck(ParseResult result) {
        this.outside = result.diagnostics().stream()
                .filter(d -> d.code() == DiagnosticCode.TEXT_OUTSIDE_PAPERS || d.code() == DiagnosticCode.FRONT_MATTER)
                .map(Diagnostic::span)
                .toList();
    }

    static void check(String text, ParseResult result) {
        WordCheck check = new WordCheck(result);
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            check.count(line.group(), line.start());
        }
        String values = ValueText.of(result.digests());
        check.counts.forEach((word, count) -> assertThat(occurrences(values, word))
                .as("number of occurrences of «%s» in the values", word)
                .isGreaterThanOrEqualTo(count));
    }

    /** Counts the words of a line. The number of a list item and the tags of a video are markup. */
    private void count(String line, int lineStart) {
        inVideo = inVideo && !line.isBlank();
        Matcher video = VIDEO.matcher(line);
        int end = inVideo ? 0 : line.length();
        if (!inVideo && video.find()) {
            end = video.start();
            inVideo = true;
        }
        Matcher item = ITEM.matcher(line);
        int start = item.lookingAt() ? item.end() : 0;
        boolean hasMedia = MEDIA.matcher(line).lookingAt();
        Matcher matcher = WORD.matcher(line).region(Math.min(start, end), end);
        while (matcher.find()) {
            boolean escape = matcher.start() > 0 && line.charAt(matcher.start() - 1) == '\\';
            String word = ZEROS.matcher(matcher.group()).replaceFirst("");
            if (!word.isEmpty() && !escape && !isMarkup(word) && !isOutside(lineStart + matcher.start())) {
                counts.merge(word, 1, hasMedia ? Math::max : Integer::sum);
            }
        }
    }

    private static boolean isMarkup(String word) {
        return MARKUP.matcher(word).matches();
    }

    /** Must be called in ascending order of offsets, since the spans are in source order. */
    private boolean isOutside(int offset) {
        while (nextOutside < outside.size() && outside.get(nextOutside).end() <= offset) {
            nextOutside++;
        }
        return nextOutside < outside.size() && outside.get(nextOutside).offset() <= offset;
    }

    private static int occurrences(String values, String word) {
        int count = 0;
        for (int i = values.indexOf(word); i >= 0; i = values.indexOf(word, i + word.length())) {
            count++;
        }
        return count;
    }
}
