package io.github.dailydigest.parser;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.source.EncodedText;
import io.github.dailydigest.parser.source.TextEdit;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import io.github.dailydigest.parser.writing.AtomicFile;
import io.github.dailydigest.parser.writing.CanonicalForm;
import io.github.dailydigest.parser.writing.ConsistencyCheck;
import io.github.dailydigest.parser.writing.DigestFormatter;
import io.github.dailydigest.parser.writing.PaperParts;
import io.github.dailydigest.parser.writing.PaperWriter;
import io.github.dailydigest.parser.writing.ReadBack;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes digests as markdown, in the one form that is canonical, so that {@link DigestParser} reads them as they were.
 *
 * <pre>{@code
 * String markdown = DigestWriter.create().write(digest);
 * assert DigestParser.create().parse(markdown).digests().equals(List.of(digest));
 * }</pre>
 *
 * <p>What would be read as something else in its plain form is written in another: indented, in more asterisks, as a
 * Python list, or below a comment that says what it is. The file stays ordinary markdown, and titles stay as they are.
 * Every digest can be written that parsing gives, and every other one that has a date or a paper and in which the parts
 * agree that follow from others: the kind of a section with its label, its points with its markdown. It is read so by
 * every parser with {@link ParseLimits} that none of its values is beyond, such as the one that gave it: a limit is one
 * of values, in whatever form they are written. The writer itself reads without limits.
 *
 * <p>Everything here throws {@link NullPointerException} for {@code null}, and says which argument it was.
 *
 * <p>Immutable, thread-safe and {@link Serializable}: one writer serves every thread.
 */
public final class DigestWriter implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LabelEmphasis labelEmphasis;
    private final AuthorListStyle authorListStyle;
    private final VideoStyle videoStyle;
    private final LabelNames names;
    private final DigestParser parser;

    private DigestWriter(Builder builder) {
        this.labelEmphasis = builder.labelEmphasis;
        this.authorListStyle = builder.authorListStyle;
        this.videoStyle = builder.videoStyle;
        this.names = new LabelNames(builder.labelNames);
        this.parser = DigestParser.unlimited(builder.labelNames);
    }

    /** A writer of the canonical form: labels in three asterisks, plain names of authors, films as link and element. */
    public static DigestWriter create() {
        return builder().build();
    }

    /** A builder with the settings of {@link #create()}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A digest as markdown, which ends in a blank line.
     *
     * @throws DigestWriteException if no markdown is read as this digest; the message names the part of it that stands
     *     against that, such as {@code papers[0].sections[1].points}, and the reason
     */
    public String write(Digest digest) {
        return write(List.of(Objects.requireNonNull(digest, "digest")));
    }

    /**
     * Digests as markdown, one below the other.
     *
     * @throws DigestWriteException as for one digest; the message starts with the index of the digest where there are
     *     several
     */
    public String write(List<Digest> digests) {
        Objects.requireNonNull(digests, "digests");
        CanonicalForm form = canonicalForm();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < digests.size(); i++) {
            String path = "digests[" + i + "]";
            Digest digest = Objects.requireNonNull(digests.get(i), path);
            out.append(form.of(digest, i == 0, digests.size() == 1 ? "" : path + "."));
        }
        return out.toString();
    }

    /**
     * Writes a digest to what takes characters in, such as a {@link java.io.Writer} or a {@link StringBuilder}; nothing
     * is written where it cannot be. The target is neither flushed nor closed.
     *
     * @throws DigestWriteException if no markdown is read as this digest, or the target fails
     */
    public void write(Digest digest, Appendable target) {
        Objects.requireNonNull(target, "target");
        try {
            target.append(write(digest));
        } catch (IOException e) {
            throw new DigestWriteException("the digest could not be written: " + e, e);
        }
    }

    /**
     * Writes a digest to a file in UTF-8, whole or not at all: first to a file beside it, which then takes its place.
     *
     * @throws DigestWriteException if no markdown is read as this digest, or the file cannot be written; the file is as
     *     it was before
     */
    public void write(Digest digest, Path file) {
        Objects.requireNonNull(file, "file");
        AtomicFile.write(file, write(digest).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A text with each digest in it in its canonical form, and all around them, such as the prose of a front page, as
     * it is; the blank lines below a digest are its own. It is read as the same digests; a text that is canonical
     * already is given back as it is, and so is one where what stands around the canonical form would change how it is
     * read. No limit holds, so that the memory which it takes grows with the text, and a digest with a value beyond one
     * is brought into its canonical form as well; a parser with that limit refuses the value there as it did before.
     *
     * @param markdown a text in which there may be digests
     * @throws DigestWriteException if a digest in it cannot be written
     */
    public String format(String markdown) {
        return TextEdit.apply(edits(Objects.requireNonNull(markdown, "markdown")), markdown);
    }

    /**
     * As {@link #format(String)}, for the bytes of a file in UTF-8, or in UTF-16 with a byte order mark. Every byte
     * that belongs to no digest is as it was, be it text or not; a digest that holds bytes which are no text stays as
     * it is.
     *
     * @throws DigestWriteException as for a text
     */
    public byte[] format(byte[] bytes) {
        EncodedText encoded = EncodedText.of(Objects.requireNonNull(bytes, "bytes"));
        return encoded.edited(edits(encoded.text()));
    }

    /**
     * Brings the digests in a file into their canonical form, as {@link #format(byte[])} does; whole or not at all, and
     * only where that changes something.
     *
     * @return whether the file is another now
     * @throws DigestReadException if the file cannot be read
     * @throws DigestWriteException if a digest in it cannot be written, or the file; it is as it was before
     */
    public boolean format(Path file) {
        byte[] before;
        try {
            before = Files.readAllBytes(Objects.requireNonNull(file, "file"));
        } catch (IOException e) {
            throw new DigestReadException(file + " could not be read: " + e, e);
        }
        byte[] after = format(before);
        boolean changes = !Arrays.equals(before, after);
        if (changes) {
            AtomicFile.write(file, after);
        }
        return changes;
    }

    private List<TextEdit> edits(String markdown) {
        ParseResult result = parser.parse(markdown);
        DigestFormatter reformatting = new DigestFormatter(markdown, canonicalForm(), paperWriter());
        for (boolean withProse : new boolean[] {true, false}) {
            List<TextEdit> edits = reformatting.of(result, withProse);
            if (parser.parse(TextEdit.apply(edits, markdown)).digests().equals(result.digests())) {
                return edits;
            }
        }
        return List.of();
    }

    private CanonicalForm canonicalForm() {
        return new CanonicalForm(new ConsistencyCheck(names), paperWriter(), new ReadBack(parser));
    }

    private PaperWriter paperWriter() {
        return new PaperWriter(new PaperParts(labelEmphasis, authorListStyle, videoStyle), new ReadBack(parser));
    }

    /** How the labels of sections are emphasised. */
    public enum LabelEmphasis {
        /** {@code ***What's New***:}, as most digests have it. */
        THREE_ASTERISKS,
        /** {@code **What's New**:}. */
        TWO_ASTERISKS
    }

    /** How authors are listed. */
    public enum AuthorListStyle {
        /** {@code Authors: Ada Example, Bo Sample}; as a Python list where a name would be read as several. */
        NAMES,
        /** {@code Authors: ['Ada Example', 'Bo Sample']}, a Python list. */
        PYTHON_LIST
    }

    /** How a film is shown. */
    public enum VideoStyle {
        /** {@code [Watch Video](v.mp4)}, and below it a {@code <video>} element in a {@code <div>}. */
        LINK_AND_ELEMENT,
        /** {@code [Watch Video](v.mp4)} alone. */
        LINK
    }

    /**
     * Builds a {@link DigestWriter}. Not thread-safe.
     *
     * <pre>{@code
     * DigestWriter writer = DigestWriter.builder()
     *         .labelEmphasis(LabelEmphasis.TWO_ASTERISKS)
     *         .authorListStyle(AuthorListStyle.PYTHON_LIST)
     *         .videoStyle(VideoStyle.LINK)
     *         .build();
     * }</pre>
     */
    public static final class Builder {

        private final Map<String, SectionKind> labelNames = new LinkedHashMap<>();
        private LabelEmphasis labelEmphasis = LabelEmphasis.THREE_ASTERISKS;
        private AuthorListStyle authorListStyle = AuthorListStyle.NAMES;
        private VideoStyle videoStyle = VideoStyle.LINK_AND_ELEMENT;

        private Builder() {}

        /** How the labels of sections are emphasised. */
        public Builder labelEmphasis(LabelEmphasis emphasis) {
            this.labelEmphasis = Objects.requireNonNull(emphasis, "emphasis");
            return this;
        }

        /** How authors are listed. */
        public Builder authorListStyle(AuthorListStyle style) {
            this.authorListStyle = Objects.requireNonNull(style, "style");
            return this;
        }

        /** How films are shown. */
        public Builder videoStyle(VideoStyle style) {
            this.videoStyle = Objects.requireNonNull(style, "style");
            return this;
        }

        /**
         * The names that were added to the parser by {@link DigestParser.Builder#labelNames}, so that what it reads can
         * be written: without them, a label {@code Résumé} of the kind {@code SUMMARY} does not agree with its kind.
         *
         * @throws IllegalArgumentException if {@code kind} is {@link SectionKind#OTHER}, or a name has neither letter
         *     nor digit
         */
        public Builder labelNames(SectionKind kind, String... names) {
            LabelNames.add(labelNames, kind, names);
            return this;
        }

        /** The writer as set. */
        public DigestWriter build() {
            return new DigestWriter(this);
        }
    }
}
