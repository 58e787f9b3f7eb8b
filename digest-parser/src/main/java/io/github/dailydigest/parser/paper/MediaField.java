package io.github.dailydigest.parser.paper;

import io.github.dailydigest.model.Media;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ledger.SpanLedger;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.section.LineRange;
import io.github.dailydigest.parser.section.PaperContext;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.MediaMarkup;
import io.github.dailydigest.parser.vocabulary.PaperHomes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The image or video of a paper: an {@link ImageLink}, a {@link VideoLink}, or HTML that embeds a video
 * ({@link VideoMarkup}).
 */
final class MediaField {

    /** What {@link #read} returns if the markup on the line is not complete. */
    static final int INCOMPLETE = -1;

    private final PaperContext context;
    private final PaperFields fields;
    private final SpanLedger ledger;

    private MediaField(PaperContext context, PaperFields fields) {
        this.context = context;
        this.fields = fields;
        this.ledger = context.ledger();
    }

    /** Whether markup of media starts on a line. */
    static boolean startsOn(LineTable lines, int line) {
        String text = lines.text();
        int start = lines.textStart(line);
        return ImageLink.startsAt(text, start)
                || MediaMarkup.isVideoLink(text, start)
                || VideoTag.startsAt(text, start)
                || linkedImage(lines, line) != null;
    }

    private static @Nullable LinkedImage linkedImage(LineTable lines, int line) {
        int start = lines.textStart(line);
        LinkedImage image = LinkedImage.mayStartAt(lines.text(), start)
                ? LinkedImage.read(lines.text(), start, Whitespace.trimEnd(lines.text(), start, lines.end(line)))
                : null;
        return image == null || image.isBadge(lines.text()) ? null : image;
    }

    /** Reads the media that starts on a line, and returns its last line, or {@link #INCOMPLETE}. */
    static int read(PaperContext context, int line, PaperFields fields) {
        MediaField media = new MediaField(context, fields);
        LineTable lines = context.lines();
        int start = lines.textStart(line);
        LinkedImage linked = linkedImage(lines, line);
        if (linked != null) {
            media.addLinked(linked, line);
            return line;
        }
        if (VideoTag.startsAt(lines.text(), start)) {
            VideoMarkup html = VideoMarkup.read(lines, line, context.names());
            return html == null ? INCOMPLETE : media.addHtml(html, line, start);
        }
        int end = Whitespace.trimEnd(lines.text(), start, lines.end(line));
        return media.addLink(LineRange.of(line), start, end) ? line : INCOMPLETE;
    }

    /** Adds the image or video link from {@code start} to {@code end}, and returns whether there is one. */
    private boolean addLink(LineRange range, int start, int end) {
        String text = context.text();
        ImageLink image = ImageLink.startsAt(text, start) ? ImageLink.read(text, start, end) : null;
        VideoLink video = MediaMarkup.isVideoLink(text, start) ? VideoLink.read(text, start, end) : null;
        if (image != null) {
            addImage(image, range, start, end);
        } else if (video != null) {
            addVideo(video, range, start, end);
        }
        return image != null || video != null;
    }

    private void addImage(ImageLink image, LineRange range, int start, int end) {
        String url = context.text().substring(image.urlStart(), image.urlEnd());
        if (image.hasUrl()
                && !(fields.isWithinLimit(range, image.urlStart(), image.urlEnd())
                        && fields.addMedia(range, Media.image(url)))) {
            return;
        }
        ledger.addMarkup(start, image.altStart());
        context.keepText(
                DiagnosticCode.UNRECOGNIZED_TEXT, image.altStart(), image.altEnd(), "description of the image");
        addUrl(image.altEnd(), image.urlStart(), image.urlEnd(), image.end());
        if (!image.hasUrl()) {
            context.report(DiagnosticCode.EMPTY_MEDIA, start, image.end(), "the image has no URL; ignored");
        }
        context.keepText(DiagnosticCode.REPEATED_FIELD, image.end(), end, "the paper already has media");
    }

    private void addLinked(LinkedImage image, int line) {
        String text = context.text();
        LineRange range = LineRange.of(line);
        int start = context.lines().textStart(line);
        int end = Whitespace.trimEnd(text, start, context.lines().end(line));
        String url = text.substring(image.urlStart(), image.urlEnd());
        if (!fields.isWithinLimit(range, start, end) || !fields.addMedia(range, Media.image(url))) {
            return;
        }
        if (context.text().charAt(start) == '<') {
            int consumed = addTarget(image, start, url);
            addUrl(consumed, image.urlStart(), image.urlEnd(), end, image.attributes());
            return;
        }
        ledger.addMarkup(start, image.altStart());
        context.keepText(
                DiagnosticCode.UNRECOGNIZED_TEXT, image.altStart(), image.altEnd(), "description of the image");
        addUrl(image.altEnd(), image.urlStart(), image.urlEnd(), image.urlEnd());
        ledger.addMarkup(addTarget(image, image.urlEnd(), url), end);
    }

    /** Adds what an image links to, unless that is the image or the paper; returns how far it is consumed then. */
    private int addTarget(LinkedImage image, int consumed, String url) {
        String target = context.text().substring(image.targetStart(), image.targetEnd());
        if (target.isEmpty() || target.startsWith("#") || target.equals(url) || fields.isUrl(target)) {
            return consumed;
        }
        addMarkup(consumed, image.targetStart(), image.attributes());
        ledger.addText(image.targetStart(), image.targetEnd());
        context.reportIfUnsafe(image.targetStart(), image.targetEnd());
        if (!fields.hasUrl() && PaperHomes.contain(target)) {
            fields.setUrl(target);
        } else {
            fields.addLink(target, target);
            ledger.addRepeated(target);
        }
        return image.targetEnd();
    }

    private void addVideo(VideoLink video, LineRange range, int start, int end) {
        if (!video.hasUrl()) {
            context.report(DiagnosticCode.EMPTY_MEDIA, start, end, "the video link has no URL; ignored");
            ledger.addMarkup(start, end);
            return;
        }
        if (!fields.isWithinLimit(range, video.urlStart(), video.urlEnd())) {
            return;
        }
        if (video.bare()) {
            String message = "the URL of the video link is not in parentheses; parsed as if it were";
            context.report(DiagnosticCode.BARE_VIDEO_LINK, start, end, message);
        }
        String url = context.text().substring(video.urlStart(), video.urlEnd());
        if (fields.addMedia(range, Media.video(url))) {
            addUrl(start, video.urlStart(), video.urlEnd(), end);
        }
    }

    private int addHtml(VideoMarkup html, int line, int start) {
        LineRange range = new LineRange(line, html.lastLine());
        int end = Whitespace.trimEnd(context.text(), start, context.lines().end(html.lastLine()));
        VideoTag.Source source = html.source();
        if (source == null) {
            ledger.addMarkup(start, end);
            if (html.hasAttributes()) {
                context.keepField(DiagnosticCode.EMPTY_MEDIA, range, "the HTML has no URL of a video");
            }
        } else if (fields.isWithinLimit(range, source.urlStart(), source.urlEnd())) {
            addHtml(html, source, range, start, end);
        }
        return html.lastLine();
    }

    private void addHtml(VideoMarkup html, VideoTag.Source source, LineRange range, int start, int end) {
        int restStart = html.hasRest() ? html.restStart() : end;
        int restEnd = html.hasRest() ? html.restEnd() : end;
        Media video = Media.video(source.url());
        if (fields.isMedia(video)) {
            addMarkup(start, restStart, html.attributes());
        } else if (fields.addMedia(range, video)) {
            addUrl(start, source.urlStart(), source.urlEnd(), restStart, html.attributes());
        } else {
            return;
        }
        if (html.hasOtherUrl()) {
            context.keepText(DiagnosticCode.REPEATED_FIELD, restStart, restEnd, "the paper already has a video");
        } else {
            context.keepText(
                    DiagnosticCode.UNRECOGNIZED_TEXT, restStart, restEnd, "fallback content of a video element");
        }
        ledger.addMarkup(restEnd, end);
    }

    private void addUrl(int start, int urlStart, int urlEnd, int end) {
        addUrl(start, urlStart, urlEnd, end, List.of());
    }

    private void addUrl(int start, int urlStart, int urlEnd, int end, List<TagAttribute> attributes) {
        addMarkup(start, urlStart, attributes);
        ledger.addText(urlStart, urlEnd);
        context.reportIfUnsafe(urlStart, urlEnd);
        addMarkup(urlEnd, end, attributes);
    }

    /** Adds markup, and keeps those of some attributes that are in it. */
    private void addMarkup(int start, int end, List<TagAttribute> attributes) {
        int consumed = start;
        for (TagAttribute attribute : attributes) {
            if (consumed <= attribute.start() && attribute.end() <= end) {
                ledger.addMarkup(consumed, attribute.start());
                context.keepText(
                        DiagnosticCode.UNRECOGNIZED_TEXT,
                        attribute.start(),
                        attribute.end(),
                        "the attribute " + attribute.name() + " is neither a URL of the media nor markup");
                consumed = attribute.end();
            }
        }
        ledger.addMarkup(consumed, end);
    }
}
