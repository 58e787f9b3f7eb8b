package io.github.dailydigest.parser;

import io.github.dailydigest.model.Media;

/**
 * The picture or film of a paper: {@code ![](image)}; {@code [Watch Video](film)}, also without its parentheses; or a
 * block of HTML that names one (see {@link HtmlMedia}).
 */
final class MediaField {

    private static final String IMAGE = "![";
    private static final String TARGET = "](";
    static final String VIDEO = "[Watch Video]";

    private MediaField() {}

    /** Whether media starts on a line. */
    static boolean startsOn(LineTable lines, int line) {
        String text = lines.text();
        int start = lines.textStart(line);
        return text.startsWith(IMAGE, start) || isVideoLink(text, start) || HtmlMedia.startsAt(text, start);
    }

    /** Takes the media that starts on a line; gives its last line, or less than zero where there is none. */
    static int read(LineTable lines, int line, PaperFields fields) {
        String text = lines.text();
        int start = lines.textStart(line);
        int end = White.trimEnd(text, start, lines.end(line));
        if (text.startsWith(IMAGE, start)) {
            return image(lines, line, start, end, fields) ? line : -1;
        }
        if (isVideoLink(text, start)) {
            return videoLink(lines, line, start, end, fields) ? line : -1;
        }
        return HtmlMedia.startsAt(text, start) ? html(lines, line, fields) : -1;
    }

    private static boolean isVideoLink(String text, int start) {
        return text.regionMatches(true, start, VIDEO, 0, VIDEO.length());
    }

    private static boolean image(LineTable lines, int line, int start, int end, PaperFields fields) {
        String text = lines.text();
        int middle = Search.first(text, TARGET, start + IMAGE.length(), end);
        if (middle < 0) {
            return false;
        }
        int targetStart = middle + TARGET.length();
        // Nearly always an address stands there and nothing else, which ends at the only parenthesis.
        boolean plainTarget = firstWhiteOrParenthesis(text, targetStart, end) == end - 1;
        // With blanks on both sides, the address is all that stands between them.
        boolean wide = end - targetStart > 2 && White.is(text.charAt(targetStart)) && White.is(text.charAt(end - 2));
        int another = wide || plainTarget ? -1 : Search.first(text, ")" + IMAGE, targetStart, end);
        int close = another >= 0 ? another : end - 1;
        if (close < targetStart || text.charAt(close) != ')') {
            return false;
        }
        int urlStart = White.skip(text, targetStart, close);
        int urlEnd = White.trimEnd(text, urlStart, close);
        if (!plainTarget && Search.firstWhite(text, urlStart, urlEnd) < urlEnd) {
            return false;
        }
        if (urlStart < urlEnd
                && (!fields.admits(line, line, urlStart, urlEnd)
                        || !fields.media(line, line, Media.image(text.substring(urlStart, urlEnd))))) {
            return true;
        }
        int altStart = White.skip(text, start + IMAGE.length(), middle);
        int altEnd = White.trimEnd(text, altStart, middle);
        Claims claims = fields.claims();
        claims.markup(start, altStart);
        fields.keep(
                DiagnosticCode.UNRECOGNIZED_TEXT,
                altStart,
                altEnd,
                "the description of an image is kept as unrecognized");
        claims.markup(altEnd, urlStart);
        claims.text(urlStart, urlEnd);
        claims.markup(urlEnd, close + 1);
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
        while (i < to && text.charAt(i) != ')' && !White.is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean videoLink(LineTable lines, int line, int start, int end, PaperFields fields) {
        String text = lines.text();
        int target = start + VIDEO.length();
        boolean bare = text.startsWith("http://", target) || text.startsWith("https://", target);
        boolean inParentheses = end - target >= 2 && text.charAt(target) == '(' && text.charAt(end - 1) == ')';
        if (!bare && !inParentheses) {
            return false;
        }
        int urlStart = White.skip(text, bare ? target : target + 1, end);
        int urlEnd = White.trimEnd(text, urlStart, bare ? end : end - 1);
        if (Search.firstWhite(text, urlStart, urlEnd) < urlEnd) {
            return false;
        }
        if (urlStart >= urlEnd) {
            fields.report(DiagnosticCode.EMPTY_MEDIA, start, end, "the video link has no address");
            fields.claims().markup(start, end);
            return true;
        }
        if (!fields.admits(line, line, urlStart, urlEnd)) {
            return true;
        }
        if (bare) {
            String message = "the address of the video link stands in no parentheses";
            fields.report(DiagnosticCode.BARE_VIDEO_LINK, start, end, message);
        }
        if (fields.media(line, line, Media.video(text.substring(urlStart, urlEnd)))) {
            Claims claims = fields.claims();
            claims.markup(start, urlStart);
            claims.text(urlStart, urlEnd);
            claims.markup(urlEnd, end);
        }
        return true;
    }

    private static int html(LineTable lines, int line, PaperFields fields) {
        HtmlMedia html = HtmlMedia.read(lines, line);
        if (html == null) {
            return -1;
        }
        int last = html.lastLine();
        int start = lines.textStart(line);
        int end = White.trimEnd(lines.text(), start, lines.end(last));
        String address = html.address();
        if (address == null) {
            fields.claims().markup(start, end);
            if (html.hasAttributes()) {
                fields.unreadable(DiagnosticCode.EMPTY_MEDIA, line, last, "the HTML names no film");
            }
            return last;
        }
        if (!fields.admits(line, last, html.addressStart(), html.addressStart() + address.length())) {
            return last;
        }
        Media film = Media.video(address);
        if (fields.isMedia(film)) {
            fields.claims().markup(start, html.restStart());
        } else if (fields.media(line, last, film)) {
            fields.claims().markup(start, html.addressStart());
            fields.claims().text(html.addressStart(), html.addressStart() + address.length());
            fields.claims().markup(html.addressStart() + address.length(), html.restStart());
        } else {
            return last;
        }
        fields.keep(
                html.namesAnother() ? DiagnosticCode.REPEATED_FIELD : DiagnosticCode.UNRECOGNIZED_TEXT,
                html.restStart(),
                html.restEnd(),
                html.namesAnother() ? "another film is named; the first is taken" : "this stands in place of a film");
        fields.claims().markup(html.restEnd(), end);
        return last;
    }
}
