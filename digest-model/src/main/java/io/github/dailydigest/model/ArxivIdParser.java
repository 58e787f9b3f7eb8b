package io.github.dailydigest.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses arXiv identifiers, alone or in a URL, and validates their parts. */
final class ArxivIdParser {

    private static final String ABSTRACT_URL = "https://arxiv.org/abs/";

    /** Six digits; no paper on arXiv has nearly as many versions. */
    private static final int MAX_VERSION = 999_999;

    private static final String MONTH = "(?:0[1-9]|1[0-2])";
    // Four digits from April 2007 to 2014, five since.
    private static final String NUMBER_SINCE_2007 = "(?:(?:07(?:0[4-9]|1[0-2])|(?:0[89]|1[0-4])" + MONTH + ")\\.\\d{4}"
            + "|(?:1[5-9]|[2-9]\\d)" + MONTH + "\\.\\d{5})";
    private static final String NUMBER =
            NUMBER_SINCE_2007 + "|[a-z]+(?:-[a-z]+)*(?:\\.[A-Z]{2})?/\\d{2}" + MONTH + "\\d{3}";
    private static final String ID = "(?<number>" + NUMBER + ")(?:v(?<version>[1-9]\\d{0,5}))?";

    private static final Pattern NUMBER_PATTERN = Pattern.compile(NUMBER);
    private static final Pattern ID_PATTERN = Pattern.compile(ID);

    /** Pages that are named by an identifier, with whatever path, query or fragment follows it. */
    private static final Pattern PAGE_URL = Pattern.compile("(?i:https?://(?:"
            + "(?:(?:(?:[a-z]{2}|www|export|lanl)\\.)?arxiv\\.org|xxx\\.lanl\\.gov)/(?:abs|pdf|html|src|e-print|format|ps)"
            + "|(?:www\\.)?(?:huggingface\\.co|hf\\.co)/papers"
            + "|(?:www\\.)?alphaxiv\\.org/(?:abs|pdf|html|overview)"
            + "|ar5iv\\.(?:labs\\.arxiv\\.)?org/(?:abs|html|pdf))/)(?i:arxiv:)?"
            + ID + "(?i:\\.pdf)?(?s:[/?#].*)?");

    // A DOI is case-insensitive as a whole, and may contain slashes.
    private static final Pattern DOI_URL = Pattern.compile(
            "https?://(?:dx\\.|www\\.)?doi\\.org/10\\.48550/arxiv\\." + ID + "/?(?s:[?#].*)?",
            Pattern.CASE_INSENSITIVE);

    /** An identifier in running text, where nothing touches it. */
    private static final Pattern IN_TEXT =
            Pattern.compile("(?<![\\p{L}\\p{N}_./-])(?i:arxiv:\\s*)?" + ID + "(?![\\p{L}\\p{N}_]|[./-]\\p{N})");

    private ArxivIdParser() {}

    /** Returns the identifier if all of {@code text} is one. */
    static Optional<ArxivId> parse(String text) {
        Matcher matcher = ID_PATTERN.matcher(text);
        return matcher.matches() ? Optional.of(id(matcher)) : Optional.empty();
    }

    /** Returns the first identifier in {@code text}, if there is one. */
    static Optional<ArxivId> find(String text) {
        Matcher matcher = IN_TEXT.matcher(text);
        return matcher.find() ? Optional.of(id(matcher)) : Optional.empty();
    }

    /** Returns the identifier that {@code url} names, if it names one. */
    static Optional<ArxivId> parseUrl(String url) {
        // A fast path for the most common URLs, since Paper.arxivId() parses on each call.
        if (url.startsWith(ABSTRACT_URL) && isNewNumber(url, ABSTRACT_URL.length())) {
            String number = url.substring(ABSTRACT_URL.length());
            return Optional.of(ArxivId.builder().number(number).build());
        }
        Matcher page = PAGE_URL.matcher(url);
        if (page.matches()) {
            return Optional.of(id(page));
        }
        Matcher doi = DOI_URL.matcher(url);
        return doi.matches() ? Optional.of(id(doi)) : Optional.empty();
    }

    /**
     * Validates the parts of an identifier.
     *
     * @throws IllegalArgumentException if the number does not have a form that arXiv uses, or if the version is out of
     *     range
     */
    static void validate(ArxivId id) {
        if (!isNewNumber(id.number(), 0) && !NUMBER_PATTERN.matcher(id.number()).matches()) {
            throw new IllegalArgumentException("ArxivId.number is not an arXiv number: \"" + id.number()
                    + "\"; expected a form such as 3102.00001 or cs/0112017, without a version");
        }
        int version = id.version().orElse(1);
        if (version < 1 || version > MAX_VERSION) {
            throw new IllegalArgumentException(
                    "ArxivId.version is " + version + "; it must be between 1 and " + MAX_VERSION);
        }
    }

    private static ArxivId id(Matcher matcher) {
        ArxivId.Builder builder = ArxivId.builder().number(inCanonicalCase(matcher.group("number")));
        String version = matcher.group("version");
        if (version != null) {
            builder.version(Integer.parseInt(version));
        }
        return builder.build();
    }

    /** Whether {@code text} from {@code start} to its end is a number in the form used since April 2007. */
    private static boolean isNewNumber(String text, int start) {
        int point = start + 4;
        int length = text.length() - start;
        if ((length != 9 && length != 10) || text.charAt(point) != '.') {
            return false;
        }
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i != point && (c < '0' || c > '9')) {
                return false;
            }
        }
        int yearAndMonth = Integer.parseInt(text, start, point, 10);
        int month = yearAndMonth % 100;
        return month >= 1 && month <= 12 && yearAndMonth >= 704 && (yearAndMonth >= 1501) == (length == 10);
    }

    /** The archive in lower case and the subject class in upper case, as in {@code math.GT/0309136}. */
    private static String inCanonicalCase(String number) {
        int dot = number.indexOf('.');
        return dot < 0
                ? number.toLowerCase(Locale.ROOT)
                : number.substring(0, dot).toLowerCase(Locale.ROOT)
                        + number.substring(dot).toUpperCase(Locale.ROOT);
    }
}
