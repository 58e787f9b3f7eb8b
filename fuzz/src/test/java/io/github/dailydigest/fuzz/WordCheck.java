package io.github.dailydigest.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.SourceSpan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks that each word occurs in the values at least as often as in the text of the papers. A word is a run of at
 * least three Latin letters or digits, or of three other letters. On lines with media, repeated words count once, since
 * two such lines may have the same URL. These words are not counted:
 *
 * <ul>
 *   <li>words in a diagnosed span outside papers;
 *   <li>the key of a field whose value says that there is none: {@code Mood: null};
 *   <li>words that may be markup: field names, link names, the text of a video link, dates, counters, tags around
 *       content, links to places in the same page, and the numbers of list items;
 *   <li>the names of the columns of a table;
 *   <li>words of the URLs of authors;
 *   <li>words of a URL more than once, since elements of a paper may have it in common;
 *   <li>words in the HTML of a video, from its first tag to the next blank line, since attributes are markup;
 *   <li>words of a comment that states the type of a list item;
 *   <li>words after a backslash, since they may be an escape in a printed literal.
 * </ul>
 */
final class WordCheck {

    /** A date may be right after a letter of another script. */
    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{Nd}&&[^\\x{10000}-\\x{10FFFF}]]{3,}"
            + "|[\\p{L}&&[^\\p{IsLatin}]&&[^\\x{10000}-\\x{10FFFF}]]{3,}");

    private static final Set<DiagnosticCode> OUTSIDE = EnumSet.of(
            DiagnosticCode.TEXT_OUTSIDE_PAPERS,
            DiagnosticCode.PAPERS_NOT_READ,
            DiagnosticCode.FRONT_MATTER,
            DiagnosticCode.FENCED_FILE);

    /** The words of field names, dates, link names and absent values, and between authors, in lower case. */
    private static final Set<String> MARKUP_WORDS = words("markup-words.txt");

    /** Tags around content, with the text of a summary; links to places in the same page; comments; dates. */
    private static final Pattern MARKUP = Pattern.compile(String.join(
            "|",
            "(?i)<summary[^>]*>.*?</summary>",
            "</?(?:details|summary|p|center|br|hr|b|strong|i|em|a|span|sub|small|img)(?: [^<>]*)?/?>",
            "\\[[^\\]]*]?]\\(#[^)]*\\)",
            // The title of a link: [text](url "title")
            "(?<=]\\([^\\s()]{1,200}\\s)(?:\"[^\"]*\"|'[^']*')(?=\\))",
            "<!-- digest -->",
            // A key of at most three words, and a value that says that there is none
            "(?:^|(?<=\\|))(?:[^\\s|:：]+\\s+){0,3}[^\\s|:：]+\\s*[:：|][\\s*_]*(?:-|–|—|n/a|null|none)[\\s*_]*(?=$|\\|)",
            // An emphasized key whose value is nothing but links, which is that of the links
            "^[\\s>]*(?:[-*+]\\s+)?[*_]{1,3}(?![^:：]*author)[^\\[\\]()*:：]{1,80}[*_]{0,3}[:：]"
                    + "(?=[*_]{0,3}\\s*(?:(?:\\[[^\\]]*]\\([^()\\s]*\\)|https?://[^\\s|·]+)[\\s·|,]*)+$)",
            // What a number right before it counts: 85upvotes
            "(?<=\\d)(?:upvotes?|votes?|likes?|stars|points)\\b",
            "\\[(?:new )?\\d+]",
            "\\{[#.:][^}]*}",
            "\\d{1,2}(?:st|nd|rd|th)\\b",
            "\\d{4}-?W\\d\\d",
            "\\d{4}[-/.年년]\\s?\\d{1,2}[-/.月월]\\s?\\d{1,2}[日일]?",
            "\\d{8}"));

    /** A field of authors, whose names may link to their pages: {@code - **First author:** A}. */
    private static final Pattern AUTHORS = Pattern.compile("(?i)[^\\p{L}\\p{Nd}]*(?:\\p{L}+\\s)?"
            + "(?:authors?(?:\\(s\\))?|by|autor(?:es|en)?|auteurs?|yazar(?:lar)?|저자|지은이|作者|著者)"
            + "[^\\p{L}\\p{Nd}:：]*[:：]");

    /** The page of an author: {@code [Ada Example](url)}. */
    private static final Pattern AUTHOR_PAGE = Pattern.compile("(?<=])\\([^()]*\\)|https?://[^\\s)\\]|<>\"`]+");

    /** A URL, which several elements of a paper may have in common. */
    private static final Pattern URL = Pattern.compile("https?://[^\\s)\\]|<>\"`]+");

    private static final Pattern VIDEO = Pattern.compile("</?(div|video|iframe|source)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MEDIA = Pattern.compile("\\s*(!\\[|\\[Watch Video])", Pattern.CASE_INSENSITIVE);
    private static final Pattern ITEM =
            Pattern.compile("\\s*(?:[0-9]+[.)]|[-*+]\\s+<!-- (?:summary|field|unrecognized) -->)");
    private static final Pattern LINE = Pattern.compile("[^\\n\\r]*(\\r\\n|\\n|\\r|$)");

    /** A line above one that delimits the header of a table, whose columns may have no values. */
    private static final Pattern HEADER =
            Pattern.compile("[^\\n\\r]*\\|[^\\n\\r]*(?:\\r\\n|\\n|\\r)[ \\t]*[|:-][|: \\t-]*(?:[\\n\\r]|$)");

    private static final Pattern ZEROS = Pattern.compile("^0+(?=[0-9]*$)");

    private final List<SourceSpan> outside;
    private final Map<String, Integer> counts = new HashMap<>();
    private int nextOutside;
    private boolean inVideo;

    private WordCheck(ParseResult result) {
        this.outside = result.diagnostics().stream()
                .filter(d -> OUTSIDE.contains(d.code()))
                .map(Diagnostic::span)
                .toList();
    }

    static void check(String text, ParseResult result) {
        WordCheck check = new WordCheck(result);
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            if (!HEADER.matcher(text).region(line.start(), text.length()).lookingAt()) {
                check.count(line.group(), line.start());
            }
        }
        String values = ValueText.of(result.digests());
        check.counts.forEach((word, count) -> assertThat(occurrences(values, word))
                .as("number of occurrences of «%s» in the values", word)
                .isGreaterThanOrEqualTo(count));
    }

    private static Set<String> words(String resource) {
        try (InputStream in = Objects.requireNonNull(WordCheck.class.getResourceAsStream(resource), resource)) {
            return Set.copyOf(new String(in.readAllBytes(), UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a line with spaces in place of what a pattern matches. */
    private static String without(Pattern pattern, String line) {
        return pattern.matcher(line)
                .replaceAll(match -> " ".repeat(match.group().length()));
    }

    /** Counts the words of a line. The number of a list item and the tags of a video are markup. */
    private void count(String wholeLine, int lineStart) {
        String line = without(MARKUP, wholeLine);
        if (AUTHORS.matcher(line).lookingAt()) {
            line = without(AUTHOR_PAGE, line);
        }
        Matcher matchedUrl = URL.matcher(line);
        List<SourceSpan> urls = new ArrayList<>();
        while (matchedUrl.find()) {
            urls.add(new SourceSpan(1, 1, matchedUrl.start(), matchedUrl.end() - matchedUrl.start()));
        }
        inVideo = inVideo && !line.isBlank();
        Matcher video = VIDEO.matcher(line);
        int end = inVideo ? 0 : line.length();
        if (!inVideo && video.find()) {
            end = video.start();
            inVideo = true;
        }
        Matcher item = ITEM.matcher(line);
        int first = item.lookingAt() ? item.end() : 0;
        boolean hasMedia = MEDIA.matcher(line).lookingAt();
        Matcher matcher = WORD.matcher(line).region(Math.min(first, end), end);
        while (matcher.find()) {
            boolean escape = matcher.start() > 0 && line.charAt(matcher.start() - 1) == '\\';
            // A URL may be right after a word.
            int start = urls.stream()
                    .mapToInt(span -> (int) span.offset())
                    .filter(url -> matcher.start() < url && url < matcher.end())
                    .findFirst()
                    .orElse(matcher.start());
            String word = ZEROS.matcher(line.substring(start, matcher.end())).replaceFirst("");
            if (!word.isEmpty() && !escape && !isMarkup(word) && !isOutside(lineStart + start)) {
                boolean inUrl = urls.stream().anyMatch(span -> span.offset() <= start && start < span.end());
                counts.merge(word, 1, hasMedia || inUrl ? Math::max : Integer::sum);
            }
        }
    }

    private static boolean isMarkup(String word) {
        return MARKUP_WORDS.contains(word.toLowerCase(Locale.ROOT));
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
