package io.github.dailydigest.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The spellings of arXiv identifiers and of the addresses that name them. */
final class ArxivForms {

    private static final String NUMBER = "\\d{4}\\.\\d{4,5}|[a-z]+(?:-[a-z]+)*(?:\\.[A-Z]{2})?/\\d{7}";
    private static final Pattern ID = Pattern.compile("(?<number>" + NUMBER + ")(?:v(?<version>[1-9]\\d{0,5}))?");
    private static final Pattern URL =
            Pattern.compile("(?i:https?://(?:(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf|html)/"
                    + "|(?:www\\.)?huggingface\\.co/papers/"
                    + "|(?:dx\\.|www\\.)?doi\\.org/10\\.48550/arxiv\\.))"
                    + "(?<id>" + ID.pattern() + ")(?i:\\.pdf)?/?(?:[?#].*)?");

    private ArxivForms() {}

    /** The identifier that the whole of {@code text} is, if it is one. */
    static Optional<ArxivId> read(String text) {
        return id(ID.matcher(text));
    }

    /** The identifier that the address {@code url} names, if it names one. */
    static Optional<ArxivId> find(String url) {
        return id(URL.matcher(url));
    }

    /** Refuses an identifier whose parts arXiv would not write so. */
    static void check(ArxivId id) {
        if (!id.number().matches(NUMBER)) {
            throw new IllegalArgumentException("ArxivId.number is no arXiv number: \"" + id.number()
                    + "\"; one is like 3102.00001 or cs/0112017, without a version");
        }
        if (id.version().orElse(1) < 1) {
            throw new IllegalArgumentException(
                    "ArxivId.version is " + id.version().getAsInt() + "; versions start at 1");
        }
    }

    private static Optional<ArxivId> id(Matcher matcher) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        ArxivId.Builder builder = ArxivId.builder().number(matcher.group("number"));
        String version = matcher.group("version");
        if (version != null) {
            builder.version(Integer.parseInt(version));
        }
        return Optional.of(builder.build());
    }
}
