package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.paper.VideoTag.Source;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of HTML that embeds a video. Everything in the block other than its tags and its first URL is one rest: other
 * URLs, and fallback content, which browsers show instead of a video that they cannot play. Attributes above the rest
 * that are neither a URL nor only markup are apart.
 *
 * @param lastLine the last line of the block
 * @param source the attribute with the first URL; null if the block has no URL
 * @param hasAttributes whether a tag of the block has more than a name
 * @param hasOtherUrl whether the rest contains a URL other than the first
 * @param attributes the attributes above the rest that are to be kept, in order
 * @param restStart the offset at which the rest starts; -1 if there is no rest
 * @param restEnd the offset at which the rest ends; -1 if there is no rest
 */
record VideoMarkup(
        int lastLine,
        @Nullable Source source,
        boolean hasAttributes,
        boolean hasOtherUrl,
        List<TagAttribute> attributes,
        int restStart,
        int restEnd) {

    /** Returns a block without content that is continued on a line. */
    static VideoMarkup emptyAbove(int line) {
        return new VideoMarkup(line - 1, null, false, false, List.of(), -1, -1);
    }

    /** Returns the block that starts on a line, or null if none does. */
    static @Nullable VideoMarkup read(LineTable lines, int line, LabelNames names) {
        return new VideoMarkupReader(lines, names).read(line);
    }

    boolean hasRest() {
        return restStart >= 0;
    }

    VideoMarkup withLastLine(int line) {
        return new VideoMarkup(line, source, hasAttributes, hasOtherUrl, attributes, restStart, restEnd);
    }

    /** Adds text between tags to the rest. */
    VideoMarkup withText(String text, int from, int to) {
        return withRest(from, Whitespace.trimEnd(text, from, to), hasOtherUrl);
    }

    /**
     * Adds a tag.
     *
     * @param start the offset at which the tag starts
     * @param end the offset after the tag
     */
    VideoMarkup withTag(VideoTag tag, int start, int end) {
        VideoMarkup block = tag.hasAttributes()
                ? new VideoMarkup(lastLine, source, true, hasOtherUrl, attributes, restStart, restEnd)
                : this;
        for (Source added : tag.sources()) {
            // If the first URL is in the same tag, only what follows it is part of the rest.
            block = block.withSource(added, source == null ? added.start() : start, end);
        }
        return block.hasRest() && !tag.others().isEmpty() ? block.withRest(start, end, block.hasOtherUrl) : block;
    }

    /** Sets the attributes; those in the rest are part of it. */
    VideoMarkup withAttributes(List<TagAttribute> added) {
        List<TagAttribute> above = added.stream()
                .filter(attribute -> !hasRest() || attribute.start() < restStart)
                .toList();
        return new VideoMarkup(lastLine, source, hasAttributes, hasOtherUrl, above, restStart, restEnd);
    }

    private VideoMarkup withSource(Source added, int markupStart, int tagEnd) {
        if (source == null) {
            return new VideoMarkup(lastLine, added, hasAttributes, hasOtherUrl, attributes, restStart, restEnd);
        }
        return added.url().equals(source.url()) ? this : withRest(markupStart, tagEnd, true);
    }

    private VideoMarkup withRest(int from, int to, boolean otherUrl) {
        return new VideoMarkup(lastLine, source, hasAttributes, otherUrl, attributes, hasRest() ? restStart : from, to);
    }
}
