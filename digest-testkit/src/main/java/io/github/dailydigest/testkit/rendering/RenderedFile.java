package io.github.dailydigest.testkit.rendering;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.testkit.Variant;
import io.github.dailydigest.testkit.Variant.ByteOrderMark;
import io.github.dailydigest.testkit.Variant.LineEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A file of digests as its lines, each with the part of the file that it belongs to. Immutable and thread-safe. */
public final class RenderedFile {

    private final List<Digest> digests;
    private final Variant variant;
    private final List<RenderedLine> lines;

    private RenderedFile(List<Digest> digests, Variant variant, List<RenderedLine> lines) {
        this.digests = digests;
        this.variant = variant;
        this.lines = lines;
    }

    /** Renders digests that the variant can hold. */
    public static RenderedFile of(List<Digest> digests, Variant variant) {
        List<Digest> copy = List.copyOf(digests);
        return new RenderedFile(copy, variant, Renderer.lines(copy, variant));
    }

    /** Returns the digests, in the order of the file. */
    public List<Digest> digests() {
        return digests;
    }

    /** Returns the papers of all digests, in the order of the file. */
    public List<Paper> papers() {
        return digests.stream().flatMap(digest -> digest.papers().stream()).toList();
    }

    public Variant variant() {
        return variant;
    }

    public List<RenderedLine> lines() {
        return lines;
    }

    /** Returns the text of each line without its line end, in a new list that may be modified. */
    public List<String> texts() {
        return lines.stream().map(RenderedLine::text).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Returns the whole file. */
    public String markdown() {
        return withTexts(texts());
    }

    /** Returns the whole file with other lines in place of its own. */
    public String withTexts(List<String> texts) {
        return texts.stream().collect(Collectors.joining(lineEnd(), prefix(), texts.isEmpty() ? "" : lineEnd()));
    }

    /** Returns the byte order mark, or an empty string if the file has none. */
    public String prefix() {
        return variant.choice(ByteOrderMark.class) == ByteOrderMark.PRESENT ? "\uFEFF" : "";
    }

    /** Returns the characters that end each line. */
    public String lineEnd() {
        return variant.choice(LineEnd.class) == LineEnd.CRLF ? "\r\n" : "\n";
    }
}
