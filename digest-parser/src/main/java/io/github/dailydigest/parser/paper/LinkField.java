package io.github.dailydigest.parser.paper;

import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.ledger.SpanLedger;
import io.github.dailydigest.parser.section.LineRange;
import io.github.dailydigest.parser.section.PaperContext;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.HtmlTag;
import io.github.dailydigest.parser.vocabulary.LinkNames;
import io.github.dailydigest.parser.vocabulary.MediaMarkup;
import io.github.dailydigest.parser.vocabulary.PaperHomes;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The links of a paper, in a field or on a line of their own. The first that leads to a home of papers is the URL of
 * the paper, if its entry has none; the others are its links.
 */
final class LinkField {

    private static final Pattern IDENTIFIER = Pattern.compile(
            "(?i:arxiv:)?(?<id>(?:\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d{1,2})?)(?: \\[[\\w.-]+\\])?");

    private static final Pattern DOI = Pattern.compile("(?i:doi:\\s?)?(?<id>10\\.\\d{4,9}/[^\\s|<>]+)");

    private static final String ABSTRACT = "https://arxiv.org/abs/";

    /** The start of the URLs of papers, with no paper after it. */
    private static final Pattern CUT = Pattern.compile("https?://(?:www\\.)?arxiv\\.org/(?:abs|pdf)/?");

    private static final int LONGEST_CUT = "https://www.arxiv.org/abs/".length();

    /** Words that only lead to the link after them. */
    private static final Set<String> LEADING = Set.of("or", "and", "read more on", "see", "via");

    private LinkField() {}

    /** Whether a URL is only the start of that of a paper, since it was cut. */
    static boolean isCut(String url) {
        return url.length() <= LONGEST_CUT && CUT.matcher(url).matches();
    }

    /** Whether a value has a link, or a URL that was cut. */
    static boolean hasLinks(String text, int from, int to) {
        return !LinkLine.in(text, from, to).isEmpty();
    }

    /** Returns the URL of the paper that an identifier of arXiv or a DOI as the value of a field means, or null. */
    static @Nullable String identified(String text, int from, int to) {
        if (from < to && (text.charAt(from) == '[' || text.startsWith("http", from))) {
            // A link, as nearly all values are.
            return null;
        }
        String identifier = identifier(text, from, to);
        if (identifier != null) {
            return ArxivId.of(identifier).abstractUrl();
        }
        Matcher doi = DOI.matcher(text).region(from, to);
        return doi.matches() ? "https://doi.org/" + doi.group("id") : null;
    }

    /** Whether the value of a field leads to a paper. */
    static boolean leadsToPaper(FieldKey key, String text, int from, int to) {
        return (key == FieldKey.IDENTIFIER || key == FieldKey.LINK)
                && (PaperHomes.firstIn(text, from, to) >= 0
                        || identifier(text, from, identifierEnd(text, from, to)) != null);
    }

    /**
     * Returns where the identifier that a value starts with ends if links follow it; the end of the value if none do.
     */
    private static int identifierEnd(String text, int from, int to) {
        int end = from;
        while (end < to && !Whitespace.is(text.charAt(end)) && FieldPart.nextBar(text, end, end + 1) < 0) {
            end++;
        }
        int bar = Whitespace.skip(text, end, to);
        int next = bar < to && FieldPart.nextBar(text, bar, bar + 1) == bar ? Whitespace.skip(text, bar + 1, to) : bar;
        return next < to && LinkLine.isLinkLine(text, next, to) ? end : to;
    }

    /** Returns the identifier of arXiv that a value is, or null if it is not one. */
    static @Nullable String identifier(String text, int from, int to) {
        String value = text.substring(from, to).strip();
        Matcher matcher = IDENTIFIER.matcher(
                value.startsWith("`") && value.endsWith("`") && value.length() > 2
                        ? value.substring(1, value.length() - 1)
                        : value);
        boolean valid = matcher.matches()
                && ArxivId.fromUrl(ABSTRACT + matcher.group("id")).isPresent();
        return valid ? matcher.group("id") : null;
    }

    /** Reads the links in a field; returns false if the value has none, and nothing was read. */
    static boolean read(PaperContext context, FieldRange field, PaperFields fields) {
        String text = context.text();
        int from = field.valueStart();
        int to = field.valueEnd();
        int end = field.key() == FieldKey.RESOURCE ? from : identifierEnd(text, from, to);
        String identified = end == from ? null : identified(text, from, end);
        if (identified != null && (end == to || !fields.hasUrl())) {
            return readIdentified(context, field, end, identified, fields);
        }
        if (to - from <= LONGEST_CUT && CUT.matcher(text).region(from, to).matches()) {
            context.keepField(DiagnosticCode.UNREADABLE_URL, field.lines(), "this URL was cut and leads to no paper");
            return true;
        }
        List<LinkLine.Link> links = LinkLine.in(text, from, to);
        if (links.isEmpty() || !areWithinLimit(field.lines(), links, fields)) {
            return !links.isEmpty();
        }
        boolean mayBePaper = field.key() != FieldKey.RESOURCE;
        String key = field.keyText(text);
        new LinkReader(context, fields, mayBePaper, key).read(field.start(), from, to, links);
        return true;
    }

    /** Reads a line that is nothing but links. */
    static void readLine(PaperContext context, int line, PaperFields fields) {
        int from = context.lines().start(line);
        int to = context.lines().end(line);
        List<LinkLine.Link> links = LinkLine.in(context.text(), from, to);
        if (areWithinLimit(LineRange.of(line), links, fields)) {
            new LinkReader(context, fields, true, null).read(from, from, to, links);
        }
    }

    /** Whether the text and the URL of each link are within the limit; if not, the lines are kept. */
    private static boolean areWithinLimit(LineRange range, List<LinkLine.Link> links, PaperFields fields) {
        return links.stream()
                .allMatch(link -> fields.isWithinLimit(range, link.textStart(), link.textEnd())
                        && fields.isWithinLimit(range, link.urlStart(), link.urlEnd()));
    }

    /** Reads an identifier as the URL, and the links after it; returns false if the paper has one. */
    private static boolean readIdentified(
            PaperContext context, FieldRange field, int end, String url, PaperFields fields) {
        if (fields.hasUrl()) {
            return false;
        }
        List<LinkLine.Link> links =
                end == field.valueEnd() ? List.of() : LinkLine.in(context.text(), end, field.valueEnd());
        if (!areWithinLimit(field.lines(), links, fields)) {
            return true;
        }
        fields.setUrl(url);
        context.ledger().addDecoded(field.start(), end, Stream.of(url));
        if (!links.isEmpty()) {
            new LinkReader(context, fields, true, field.keyText(context.text()))
                    .read(end, end, field.valueEnd(), links);
        }
        return true;
    }

    /** Reads links in source order. */
    private static final class LinkReader {

        private final PaperContext context;
        private final PaperFields fields;
        private final boolean mayBePaper;
        private final @Nullable String key;

        LinkReader(PaperContext context, PaperFields fields, boolean mayBePaper, @Nullable String key) {
            this.context = context;
            this.fields = fields;
            this.mayBePaper = mayBePaper;
            this.key = key;
        }

        void read(int start, int from, int to, List<LinkLine.Link> links) {
            context.ledger().addMarkup(start, from);
            int at = from;
            for (LinkLine.Link link : links) {
                addWords(at, link.start());
                read(link);
                at = link.end();
            }
            addWords(at, to);
        }

        private boolean isPaper(LinkLine.Link link) {
            return mayBePaper && !fields.hasUrl() && PaperHomes.contain(url(link));
        }

        private String url(LinkLine.Link link) {
            return context.text().substring(link.urlStart(), link.urlEnd());
        }

        private void read(LinkLine.Link link) {
            SpanLedger ledger = context.ledger();
            String url = url(link);
            String label = context.lines().cut(link.textStart(), link.textEnd());
            String text = Whitespace.fold(label, 0, label.length());
            boolean isImage = text.startsWith(MediaMarkup.IMAGE);
            boolean isName = text.isEmpty() || LinkNames.contain(text);
            if (isCut(url)) {
                ledger.addMarkup(link.start(), link.urlStart());
                context.keepText(
                        DiagnosticCode.UNREADABLE_URL,
                        link.urlStart(),
                        link.urlEnd(),
                        "this URL was cut and leads to no paper");
                ledger.addMarkup(link.urlEnd(), link.end());
            } else if (url.startsWith("#") || (isName && fields.isUrl(url))) {
                ledger.addMarkup(link.start(), link.end());
            } else if (isPaper(link)) {
                fields.setUrl(url);
                context.reportIfUnsafe(link.urlStart(), link.urlEnd());
                if (isImage) {
                    ledger.addMarkup(link.start(), link.textStart());
                    context.keepText(
                            DiagnosticCode.TEXT_BESIDE_LINKS, link.textStart(), link.textEnd(), "an image of a link");
                    ledger.addMarkup(link.textEnd(), link.urlStart());
                } else if (key == null && !isName) {
                    ledger.addMarkup(link.start(), link.textStart());
                    ledger.addText(link.textStart(), link.textEnd());
                    ledger.addMarkup(link.textEnd(), link.urlStart());
                    fields.addTitle(text);
                } else if (isName || isTextOfUrl(text, url)) {
                    ledger.addMarkup(link.start(), link.urlStart());
                } else {
                    ledger.addMarkup(link.start(), link.textStart());
                    context.keepText(
                            DiagnosticCode.TEXT_BESIDE_LINKS, link.textStart(), link.textEnd(), "words of a link");
                    ledger.addMarkup(link.textEnd(), link.urlStart());
                }
                ledger.addText(link.urlStart(), link.urlEnd());
                ledger.addMarkup(link.urlEnd(), link.end());
            } else {
                addLink(link, text, url);
            }
        }

        /** Whether the text of a link is its URL, or a part of it such as the identifier. */
        private static boolean isTextOfUrl(String text, String url) {
            return url.contains(text) || text.contains(url);
        }

        private void addLink(LinkLine.Link link, String text, String url) {
            SpanLedger ledger = context.ledger();
            context.reportIfUnsafe(link.urlStart(), link.urlEnd());
            if (!text.isEmpty()) {
                ledger.addMarkup(link.start(), link.textStart());
                ledger.addText(link.textStart(), link.textEnd());
                ledger.addMarkup(link.textEnd(), link.urlStart());
                fields.addLink(text, url);
            } else {
                ledger.addMarkup(link.start(), link.urlStart());
                String name = key == null || key.isEmpty() ? url : key;
                ledger.addRepeated(name);
                fields.addLink(name, url);
            }
            ledger.addText(link.urlStart(), link.urlEnd());
            ledger.addMarkup(link.urlEnd(), link.end());
        }

        /** Words beside links are kept; what separates links is markup. */
        private void addWords(int from, int to) {
            int start = from;
            while (start < to && !Character.isLetterOrDigit(context.text().codePointAt(start))) {
                int tag = HtmlTag.end(context.text(), start, to);
                start = tag > start
                        ? tag
                        : start + Character.charCount(context.text().codePointAt(start));
            }
            start = Math.min(start, to);
            int end = HtmlTag.trimEnd(context.text(), start, to);
            while (end > start && !Character.isLetterOrDigit(context.text().codePointBefore(end))) {
                end -= Character.charCount(context.text().codePointBefore(end));
            }
            context.ledger().addMarkup(from, start);
            if (start < end
                    && !LEADING.contains(context.text().substring(start, end).toLowerCase(Locale.ROOT))) {
                context.keepText(DiagnosticCode.TEXT_BESIDE_LINKS, start, end, "words beside links");
            } else {
                context.ledger().addMarkup(start, end);
            }
            context.ledger().addMarkup(end, to);
        }
    }
}
