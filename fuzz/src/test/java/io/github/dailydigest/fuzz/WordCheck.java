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
 * Counts words: each stands in the values at least as often as in the text of the papers. A word is a run of three
 * letters or digits or more. Once at least stands each word on a line that names media, since two such lines may name
 * the same. Not counted are words
 *
 * <ul>
 *   <li>in a diagnosed span outside papers;
 *   <li>that may be markup: the names of fields, of the video link and of months, the number of an item;
 *   <li>in HTML that shows a film, from its first tag to the next blank line, since attributes are markup;
 *   <li>of a comment that says what an item is;
 *   <li>behind a backslash, since they may be an escape in a printed literal.
 * </ul>
 */
final class WordCheck {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}&&[^\\x{10000}-\\x{10FFFF}]]{3,}");
    private static final Pattern MARKUP = Pattern.compile(
            "up-?votes?|votes?|authors?|watch|video|jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?"
                    + "|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FILM = Pattern.compile("</?(div|video|iframe|source)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MEDIA = Pattern.compile("\\s*(!\\[|\\[Watch Video])", Pattern.CASE_INSENSITIVE);
    private static final Pattern ITEM =
            Pattern.compile("\\s*(?:[0-9]+[.)]|[-*+]\\s+<!-- (?:summary|field|unrecognized) -->)");
    private static final Pattern LINE = Pattern.compile("[^\\n\\r]*(\\r\\n|\\n|\\r|$)");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=[0-9]*$)");

    private final List<SourceSpan> outside;
    private final Map<String, Integer> counts = new HashMap<>();
    private int nextOutside;
    private boolean inFilm;

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
                .as("how often «%s» stands in the values", word)
                .isGreaterThanOrEqualTo(count));
    }

    /** Counts the words of a line; an item's number and the tags of a film are markup. */
    private void count(String line, int lineStart) {
        inFilm = inFilm && !line.isBlank();
        Matcher film = FILM.matcher(line);
        int end = inFilm ? 0 : line.length();
        if (!inFilm && film.find()) {
            end = film.start();
            inFilm = true;
        }
        Matcher item = ITEM.matcher(line);
        int start = item.lookingAt() ? item.end() : 0;
        boolean namesMedia = MEDIA.matcher(line).lookingAt();
        Matcher matcher = WORD.matcher(line).region(Math.min(start, end), end);
        while (matcher.find()) {
            boolean escape = matcher.start() > 0 && line.charAt(matcher.start() - 1) == '\\';
            String word = ZEROS.matcher(matcher.group()).replaceFirst("");
            if (!word.isEmpty() && !escape && !isMarkup(word) && !isOutside(lineStart + matcher.start())) {
                counts.merge(word, 1, namesMedia ? Math::max : Integer::sum);
            }
        }
    }

    private static boolean isMarkup(String word) {
        return MARKUP.matcher(word).matches();
    }

    /** Words come in the order of the text, as the spans do. */
    private boolean isOutside(int place) {
        while (nextOutside < outside.size() && outside.get(nextOutside).end() <= place) {
            nextOutside++;
        }
        return nextOutside < outside.size() && outside.get(nextOutside).offset() <= place;
    }

    private static int occurrences(String values, String word) {
        int count = 0;
        for (int i = values.indexOf(word); i >= 0; i = values.indexOf(word, i + word.length())) {
            count++;
        }
        return count;
    }
}
