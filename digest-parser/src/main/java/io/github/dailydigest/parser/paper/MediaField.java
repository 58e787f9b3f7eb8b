package io.github.dailydigest.parser.paper;

import io.github.dailydigest.model.Media;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ledger.SpanLedger;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.MediaMarkup;

/**
 * The picture or film of a paper: {@code ![](image)}; {@code [Watch Video](film)}, also without its parentheses; or a
 * block of HTML that names one (see {@link VideoMarkup}).
 */
public final class MediaField {

    private static final String TARGET = "](";

    private MediaField() {}

    /** Whether media starts on a line. */
    static boolean startsOn(LineTable lines, int line) {
        String text = lines.text();
        int start = lines.textStart(line);
        return text.startsWith(MediaMarkup.IMAGE, start)
                || MediaMarkup.isVideoLink(text, start)
                || VideoMarkup.startsAt(text, start);
    }

    /** Takes the media that starts on a line; gives its last line, or less than zero where there is none. */
    static int read(LineTable lines, int line, PaperFields fields) {
        String text = lines.text();
        int start = lines.textStart(line);
        int end = Whitespace.trimEnd(text, start, lines.end(line));
        if (text.startsWith(MediaMarkup.IMAGE, start)) {
            return image(lines, line, start, end, fields) ? line : -1;
        }
        if (MediaMarkup.isVideoLink(text, start)) {
            return videoLink(lines, line, start, end, fields) ? line : -1;
        }
        return VideoMarkup.startsAt(text, start) ? html(lines, line, fields) : -1;
    }

    private static boolean image(LineTable lines, int line, int start, int end, PaperFields fields) {
        String text = lines.text();
        int middle = Search.first(text, TARGET, start + MediaMarkup.IMAGE.length(), end);
        if (middle < 0) {
            return false;
        }
        int targetStart = middle + TARGET.length();
        // Nearly always an address stands there and nothing else, which ends at the only parenthesis.
        boolean plainTarget = firstWhiteOrParenthesis(text, targetStart, end) == end - 1;
        // With blanks on both sides, the address is all that stands between them.
        boolean wide =
                end - targetStart > 2 && Whitespace.is(text.charAt(targetStart)) && Whitespace.is(text.charAt(end - 2));
        int another = wide || plainTarget ? -1 : Search.first(text, ")" + MediaMarkup.IMAGE, targetStart, end);
        int close = another >= 0 ? another : end - 1;
        if (close < targetStart || text.charAt(close) != ')') {
            return false;
        }
        int urlStart = Whitespace.skip(text, targetStart, close);
        int urlEnd = Whitespace.trimEnd(text, urlStart, close);
        if (!plainTarget && Search.firstWhitespace(text, urlStart, urlEnd) < urlEnd) {
            return false;
        }
        if (urlStart < urlEnd
                && (!fields.isWithinLimit(line, line, urlStart, urlEnd)
                        || !fields.media(line, line, Media.image(text.substring(urlStart, urlEnd))))) {
            return true;
        }
        int altStart = Whitespace.skip(text, start + MediaMarkup.IMAGE.length(), middle);
        int altEnd = Whitespace.trimEnd(text, altStart, middle);
        SpanLedger ledger = fields.ledger();
        ledger.addMarkup(start, altStart);
        fields.keep(
                DiagnosticCode.UNRECOGNIZED_TEXT,
                altStart,
                altEnd,
                "the description of an image is kept as unrecognized");
        ledger.addMarkup(altEnd, urlStart);
        ledger.addText(urlStart, urlEnd);
        ledger.addMarkup(urlEnd, close + 1);
        if (urlStart == urlEnd) {
            fields.report(DiagnosticCode.EMPTY_MEDIA, start, close + 1, "the image has no address");
        }
        if (another >= 0) {
            fields.keep(
                    DiagnosticCode.REPEATED_FIELD, another + 1, end, "the paper already has media; the first is taken");
        }
        return true;
    }

    /** The first white space or closing parenthesis from {@code from} to {@code to}; {@code to} where there is none. */
    static int firstWhiteOrParenthesis(String text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) != ')' && !Whitespace.is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean videoLink(LineTable lines, int line, int start, int end, PaperFields fields) {
        String text = lines.text();
        int target = start + MediaMarkup.VIDEO.length();
        boolean bare = text.startsWith("http://", target) || text.startsWith("https://", target);
        boolean inParentheses = end - target >= 2 && text.charAt(target) == '(' && text.charAt(end - 1) == ')';
        if (!bare && !inParentheses) {
            return false;
        }
        int urlStart = Whitespace.skip(text, bare ? target : target + 1, end);
        int urlEnd = Whitespace.trimEnd(text, urlStart, bare ? end : end - 1);
        if (Search.firstWhitespace(text, urlStart, urlEnd) < urlEnd) {
            return false;
        }
        if (urlStart >= urlEnd) {
            fields.report(DiagnosticCode.EMPTY_MEDIA, start, end, "the video link has no address");
            fields.ledger().addMarkup(start, end);
            return true;
        }
        if (!fields.isWithinLimit(line, line, urlStart, urlEnd)) {
            return true;
        }
        if (bare) {
            String message = "the address of the video link stands in no parentheses";
            fields.report(DiagnosticCode.BARE_VIDEO_LINK, start, end, message);
        }
        if (fields.media(line, line, Media.video(text.substring(urlStart, urlEnd)))) {
            SpanLedger ledger = fields.ledger();
            ledger.addMarkup(start, urlStart);
            ledger.addText(urlStart, urlEnd);
            ledger.addMarkup(urlEnd, end);
        }
        return true;
    }

    private static int html(LineTable lines, int line, PaperFields fields) {
        VideoMarkup html = VideoMarkup.read(lines, line);
        if (html == null) {
            return -1;
        }
        int last = html.lastLine();
        int start = lines.textStart(line);
        int end = Whitespace.trimEnd(lines.text(), start, lines.end(last));
        String address = html.address();
        if (address == null) {
            fields.ledger().addMarkup(start, end);
            if (html.hasAttributes()) {
                fields.unreadable(DiagnosticCode.EMPTY_MEDIA, line, last, "the HTML names no film");
            }
            return last;
        }
        if (!fields.isWithinLimit(line, last, html.addressStart(), html.addressStart() + address.length())) {
            return last;
        }
        Media film = Media.video(address);
        if (fields.isMedia(film)) {
            fields.ledger().addMarkup(start, html.restStart());
        } else if (fields.media(line, last, film)) {
            fields.ledger().addMarkup(start, html.addressStart());
            fields.ledger().addText(html.addressStart(), html.addressStart() + address.length());
            fields.ledger().addMarkup(html.addressStart() + address.length(), html.restStart());
        } else {
            return last;
        }
        fields.keep(
                html.namesAnother() ? DiagnosticCode.REPEATED_FIELD : DiagnosticCode.UNRECOGNIZED_TEXT,
                html.restStart(),
                html.restEnd(),
                html.namesAnother() ? "another film is named; the first is taken" : "this stands in place of a film");
        fields.ledger().addMarkup(html.restEnd(), end);
        return last;
    }
}
