package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.markdown.LineRole;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads HTML that embeds a video: {@code <div><video controls src="url"></video></div>}, a {@code <video>} with a
 * {@code <source>}, or an {@code <iframe>}. A block consists of lines of such tags. A tag that contains a URL may
 * continue on the next lines, and fallback content may follow a URL.
 */
final class VideoMarkupReader {

    /** The maximum number of lines of a tag. */
    private static final int MOST_LINES = 3;

    private final LineTable lines;
    private final String text;
    private final LabelNames names;

    /** The attributes of the block that are to be kept. */
    private final List<TagAttribute> attributes = new ArrayList<>();

    VideoMarkupReader(LineTable lines, LabelNames names) {
        this.lines = lines;
        this.text = lines.text();
        this.names = names;
    }

    /** Returns the block that starts on a line, or null if none does. */
    @Nullable VideoMarkup read(int line) {
        VideoMarkup block = VideoMarkup.emptyAbove(line);
        int kept = 0;
        for (VideoMarkup longer = block; longer != null; longer = withNextLine(block)) {
            block = longer;
            kept = attributes.size();
        }
        return block.lastLine() < line ? null : block.withAttributes(attributes.subList(0, kept));
    }

    /** Returns a block continued by the line below it, or null if the line is not part of it. */
    private @Nullable VideoMarkup withNextLine(VideoMarkup block) {
        int line = block.lastLine() + 1;
        if (!isText(line)) {
            return null;
        }
        return VideoTag.startsAt(text, lines.textStart(line)) ? withTags(block, line) : withFallbackLine(block, line);
    }

    /** Returns a block continued by a line of tags, or null if the line has anything else. */
    private @Nullable VideoMarkup withTags(VideoMarkup above, int line) {
        VideoMarkup block = above;
        int current = line;
        int offset = lines.textStart(line);
        while (offset < lines.end(current)) {
            if (!VideoTag.startsAt(text, offset)) {
                int next = Search.first(text, "</", offset, lines.end(current));
                if (block.source() == null || next < 0 || !VideoTag.startsAt(text, next)) {
                    return null;
                }
                block = block.withText(text, offset, next);
                offset = next;
            }
            int close = tagEnd(current, offset);
            if (close < 0) {
                return null;
            }
            VideoTag tag = VideoTag.read(text, offset, close);
            if (close > lines.end(current) && tag.sources().isEmpty()) {
                return null;
            }
            block = block.withTag(tag, offset, close + 1);
            attributes.addAll(tag.others());
            while (close >= lines.end(current)) {
                current++;
            }
            offset = Whitespace.skip(text, close + 1, lines.end(current));
        }
        return block.withLastLine(current);
    }

    /** Returns a block continued by a line of fallback content, or null if the next line does not close the video. */
    private @Nullable VideoMarkup withFallbackLine(VideoMarkup block, int line) {
        int below = line + 1;
        boolean isFallback = block.source() != null
                && isText(below)
                && VideoTag.closesVideoAt(text, lines.textStart(below), lines.end(below))
                && !LineElement.endsField(lines, line, names);
        return isFallback
                ? block.withText(text, lines.textStart(line), lines.end(line)).withLastLine(line)
                : null;
    }

    /** Returns the offset of the {@code >} that ends a tag, or -1 if none does within a few lines. */
    private int tagEnd(int line, int start) {
        char quote = 0;
        int stop = Math.min(lines.size(), line + MOST_LINES);
        for (int i = line; i < stop && mayContinueTag(i, line); i++) {
            for (int offset = Math.max(start + 1, lines.start(i)); offset < lines.end(i); offset++) {
                char c = text.charAt(offset);
                if (quote != 0) {
                    quote = c == quote ? 0 : quote;
                } else if (c == '>') {
                    return offset;
                } else if (c == '<') {
                    return -1;
                } else if (c == '"' || c == '\'') {
                    quote = c;
                }
            }
        }
        return -1;
    }

    /** Whether a line may be part of a tag: a field is not part of an unclosed tag above it. */
    private boolean mayContinueTag(int line, int first) {
        return line == first || (isText(line) && !LineElement.endsField(lines, line, names));
    }

    private boolean isText(int line) {
        return line < lines.size() && lines.role(line) == LineRole.TEXT;
    }
}
