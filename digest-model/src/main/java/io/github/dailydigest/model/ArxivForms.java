package io.github.dailydigest.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The spellings of arXiv identifiers and of the addresses that name them. */
final class ArxivForms {

    private static final String ABSTRACT = "https://arxiv.org/abs/";

    /** Six digits are more than arXiv has versions of anything. */
    private static final int MAX_VERSION = 999_999;

    private static final String NUMBER = "\\d{4}\\.\\d{4,5}|[a-z]+(?:-[a-z]+)*(?:\\.[A-Z]{2})?/\\d{7}";
    private static final String ID = "(?<number>" + NUMBER + ")(?:v(?<version>[1-9]\\d{0,5}))?";
    private static final String END = "/?(?s:[?#].*)?";

    private static final Pattern NUMBER_ALONE = Pattern.compile(NUMBER);
    private static final Pattern TEXT = Pattern.compile(ID);
    private static final Pattern PAGE = Pattern.compile(
            "(?i:https?://(?:(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf|html)|(?:www\\.)?huggingface\\.co/papers)/)"
                    + ID + "(?i:\\.pdf)?" + END);
    // All of a DOI is without regard to case.
    private static final Pattern DOI = Pattern.compile(
            "https?://(?:dx\\.|www\\.)?doi\\.org/10\\.48550/arxiv\\." + ID + END, Pattern.CASE_INSENSITIVE);

    private ArxivForms() {}

    /** The identifier that the whole of {@code text} is, if it is one. */
    static Optional<ArxivId> read(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches() ? Optional.of(id(matcher)) : Optional.empty();
    }

    /** The identifier that the address {@code url} names, if it names one. */
    static Optional<ArxivId> find(String url) {
        // Nearly all addresses are such, and a paper tells its identifier each time anew.
        if (url.startsWith(ABSTRACT) && isNewNumber(url, ABSTRACT.length())) {
            String number = url.substring(ABSTRACT.length());
            return Optional.of(ArxivId.builder().number(number).build());
        }
        Matcher page = PAGE.matcher(url);
        if (page.matches()) {
            return Optional.of(id(page));
        }
        Matcher doi = DOI.matcher(url);
        return doi.matches() ? Optional.of(id(doi)) : Optional.empty();
    }

    /** Refuses an identifier whose parts arXiv would not write so. */
    static void check(ArxivId id) {
        if (!isNewNumber(id.number(), 0) && !NUMBER_ALONE.matcher(id.number()).matches()) {
            throw new IllegalArgumentException("ArxivId.number is no arXiv number: \"" + id.number()
                    + "\"; one is like 3102.00001 or cs/0112017, without a version");
        }
        int version = id.version().orElse(1);
        if (version < 1 || version > MAX_VERSION) {
            throw new IllegalArgumentException("ArxivId.version is " + version + "; versions are 1 to " + MAX_VERSION);
        }
    }

    private static ArxivId id(Matcher matcher) {
        ArxivId.Builder builder = ArxivId.builder().number(inUsualCase(matcher.group("number")));
        String version = matcher.group("version");
        if (version != null) {
            builder.version(Integer.parseInt(version));
        }
        return builder.build();
    }

    /** Whether all of {@code text} from {@code from} on is a number as arXiv gives them since April 2007. */
    private static boolean isNewNumber(String text, int from) {
        int point = from + 4;
        int length = text.length() - from;
        if ((length != 9 && length != 10) || text.charAt(point) != '.') {
            return false;
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i != point && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /** As arXiv writes it: {@code math.GT/0309136}, the archive in small letters and the class in capitals. */
    private static String inUsualCase(String number) {
        int dot = number.indexOf('.');
        return dot < 0
                ? number.toLowerCase(Locale.ROOT)
                : number.substring(0, dot).toLowerCase(Locale.ROOT)
                        + number.substring(dot).toUpperCase(Locale.ROOT);
    }
}
