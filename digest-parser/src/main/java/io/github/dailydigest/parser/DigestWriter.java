package io.github.dailydigest.parser;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.source.EncodedText;
import io.github.dailydigest.parser.source.TextEdit;
import io.github.dailydigest.parser.vocabulary.FieldNames;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import io.github.dailydigest.parser.writing.AtomicFile;
import io.github.dailydigest.parser.writing.CanonicalForm;
import io.github.dailydigest.parser.writing.ConsistencyCheck;
import io.github.dailydigest.parser.writing.DigestFormatter;
import io.github.dailydigest.parser.writing.PaperElements;
import io.github.dailydigest.parser.writing.PaperWriter;
import io.github.dailydigest.parser.writing.ReadBack;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes digests as canonical markdown, which {@link DigestParser} parses as equal digests.
 *
 * <pre>{@code
 * String markdown = DigestWriter.create().write(digest);
 * assert DigestParser.create().parse(markdown).digests().equals(List.of(digest));
 * }</pre>
 *
 * <p>A value that would be parsed differently in its plain form is written in another form: indented, with more
 * asterisks, as a Python list, or below a comment that marks it. The file stays ordinary markdown, and titles are never
 * changed. Every digest that a parser returned can be written, and every other digest that has a date or a paper and is
 * consistent: the kind of each section matches its label, and its points match its markdown. The markdown is parsed as
 * this digest by every parser whose {@link ParseLimits} its values do not exceed, such as the parser that returned it,
 * since limits apply to values and not to the form in which they are written. The writer itself parses without limits.
 *
 * <p>All methods throw {@link NullPointerException} if an argument is {@code null}, with the name of the argument.
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
        this.names = LabelNames.of(builder.labelNames, builder.fieldNames);
        this.parser = DigestParser.unlimited(builder.labelNames, builder.fieldNames, builder.dateFromPath);
    }

    /** Returns a writer with labels in three asterisks, author names without quotes, and videos as link and element. */
    public static DigestWriter create() {
        return builder().build();
    }

    /** Returns a builder with the settings of {@link #create()}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a digest as markdown, which ends in a blank line.
     *
     * @throws DigestWriteException if no markdown is parsed as this digest; the message names the value that prevents
     *     it, such as {@code papers[0].sections[1].points}, and the reason
     */
    public String write(Digest digest) {
        return write(List.of(Objects.requireNonNull(digest, "digest")));
    }

    /**
     * Returns digests as markdown, one below the other.
     *
     * @throws DigestWriteException as for one digest; the message starts with the index of the digest if there are
     *     several
     */
    public String write(List<Digest> digests) {
        Objects.requireNonNull(digests, "digests");
        CanonicalForm form = canonicalForm();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < digests.size(); i++) {
            String path = "digests[" + i + "]";
            Digest digest = Objects.requireNonNull(digests.get(i), path);
            out.append(form.of(digest, i == 0, i == 0, digests.size() == 1 ? "" : path + "."));
        }
        return out.toString();
    }

    /**
     * Appends a digest to a target, such as a {@link java.io.Writer} or a {@link StringBuilder}. If the digest cannot
     * be written, nothing is appended. The target is neither flushed nor closed.
     *
     * @throws DigestWriteException if no markdown is parsed as this digest, or the target throws an
     *     {@link IOException}; an unchecked exception of the target is not caught
     */
    public void write(Digest digest, Appendable target) {
        Objects.requireNonNull(target, "target");
        try {
            target.append(write(digest));
        } catch (IOException e) {
            throw new DigestWriteException((String) null, e);
        }
    }

    /**
     * Writes a digest to a file in UTF-8, atomically: first to a temporary file beside it, which then replaces it. An
     * existing file keeps its owner, group, permissions and extended attributes; if it is a symbolic link, the target
     * is replaced. The content is on the disk before the file is replaced.
     *
     * @throws DigestWriteException if no markdown is parsed as this digest, or the file cannot be written or replaced:
     *     if it has several hard links, of which only one would be replaced, if its attributes cannot be kept, or if it
     *     is a pipe or a device; the file is unchanged
     */
    public void write(Digest digest, Path file) {
        Objects.requireNonNull(file, "file");
        AtomicFile.write(file, write(digest).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Formats all digests in a text canonically. The text around them, such as the prose of a front page, is unchanged,
     * except for blank lines directly below a digest. The lines of a digest end as the first line of the text does, in
     * {@code \n} or {@code \r\n}, or in {@code \r} if the text has neither. The returned text is parsed as the same
     * digests. A text that is canonical is returned unchanged, and so is a text whose digests would be parsed
     * differently in their canonical form, because of the text around them, or a heading of which would no longer be a
     * topic.
     *
     * <p>There are no limits: memory grows with the length of the text, and a digest with a value that exceeds a limit
     * is formatted too. A parser with that limit parses the same values before and after, and reports what exceeds the
     * limit. What it keeps of that, in {@link io.github.dailydigest.model.Paper#unrecognized()} or outside papers, is
     * markdown, and has the canonical spelling afterwards: {@code - **What's New**: …} becomes {@code - ***What's
     * New***: …}.
     *
     * @param markdown a text, with or without digests
     * @throws DigestWriteException if a digest in it cannot be written
     */
    public String format(String markdown) {
        return TextEdit.apply(
                edits(Objects.requireNonNull(markdown, "markdown"), null, UnaryOperator.identity()), markdown);
    }

    /**
     * Formats the bytes of a file as {@link #format(String)} does, in UTF-8, or in UTF-16 with a byte order mark. All
     * bytes outside digests are unchanged, even if they are malformed; a digest with malformed bytes is unchanged too.
     *
     * @throws DigestWriteException if a digest in it cannot be written
     */
    public byte[] format(byte[] bytes) {
        return formatted(Objects.requireNonNull(bytes, "bytes"), null);
    }

    /**
     * Formats the bytes of a file as {@link #format(byte[])} does. The file itself is neither read nor written; its
     * path is used if {@link Builder#dateFromPath} is set.
     *
     * @throws DigestWriteException if a digest in it cannot be written
     */
    public byte[] format(byte[] bytes, Path file) {
        return formatted(Objects.requireNonNull(bytes, "bytes"), Objects.requireNonNull(file, "file"));
    }

    private byte[] formatted(byte[] bytes, @Nullable Path file) {
        EncodedText encoded = EncodedText.of(bytes);
        return encoded.edited(edits(encoded.text(), file, encoded::applicable));
    }

    /**
     * Formats a file as {@link #format(byte[], Path)} does, atomically, and only if that changes it. The file is
     * replaced as {@link #write(Digest, Path)} replaces it.
     *
     * @return whether the file was changed
     * @throws DigestReadException if the file cannot be read
     * @throws DigestWriteException if a digest in it or the file cannot be written, if it is a pipe or a device, which
     *     is then not read, or if another program changed it in the meantime; the file is unchanged
     */
    public boolean format(Path file) {
        AtomicFile.requireFile(Objects.requireNonNull(file, "file"));
        byte[] before;
        try {
            before = Files.readAllBytes(file);
        } catch (IOException | ClosedFileSystemException e) {
            throw new DigestReadException(file.toString(), e);
        }
        byte[] after = formatted(before, file);
        boolean changed = !Arrays.equals(before, after);
        if (changed) {
            AtomicFile.replace(file, before, after);
        }
        return changed;
    }

    /**
     * Returns the edits that format a text.
     *
     * @param applicable returns those of some edits that can be made
     */
    private List<TextEdit> edits(String markdown, @Nullable Path file, UnaryOperator<List<TextEdit>> applicable) {
        ParseResult result = parser.parse(markdown, file);
        DigestFormatter formatter = new DigestFormatter(markdown, canonicalForm(), paperWriter());
        for (boolean withProse : new boolean[] {true, false}) {
            List<TextEdit> edits = applicable.apply(formatter.of(result, withProse));
            String formatted = TextEdit.apply(edits, markdown);
            if (formatter.keeps(result, formatted, parser.parse(formatted, file))) {
                return edits;
            }
        }
        return List.of();
    }

    /**
     * Returns the settings: {@code DigestWriter[labelEmphasis=THREE_ASTERISKS, authorListStyle=NAMES, …]}. For logs;
     * the form may change.
     */
    @Override
    public String toString() {
        return "DigestWriter[labelEmphasis=" + labelEmphasis + ", authorListStyle=" + authorListStyle + ", videoStyle="
                + videoStyle + ", " + parser.namesToString() + "]";
    }

    private CanonicalForm canonicalForm() {
        return new CanonicalForm(new ConsistencyCheck(names), paperWriter(), new ReadBack(parser));
    }

    private PaperWriter paperWriter() {
        return new PaperWriter(new PaperElements(labelEmphasis, authorListStyle, videoStyle), new ReadBack(parser));
    }

    /** How the labels of sections are emphasized. */
    public enum LabelEmphasis {
        /** {@code ***What's New***:}, as in most digests. */
        THREE_ASTERISKS,
        /** {@code **What's New**:}. */
        TWO_ASTERISKS
    }

    /** How authors are listed. */
    public enum AuthorListStyle {
        /** {@code Authors: Ada Example, Bo Sample}; as a Python list if a name would be parsed as several. */
        NAMES,
        /** {@code Authors: ['Ada Example', 'Bo Sample']}, a Python list. */
        PYTHON_LIST
    }

    /** How a video is written. */
    public enum VideoStyle {
        /**
         * {@code [Watch Video](v.mp4)}, and below it a {@code <video>} element in a {@code <div>}; for a page that a
         * site of videos offers to be embedded, such as {@code https://www.youtube.com/embed/x}, an {@code <iframe>}.
         */
        LINK_AND_ELEMENT,
        /** {@code [Watch Video](v.mp4)} only. */
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
        private final Map<String, FieldKey> fieldNames = new LinkedHashMap<>();
        private LabelEmphasis labelEmphasis = LabelEmphasis.THREE_ASTERISKS;
        private AuthorListStyle authorListStyle = AuthorListStyle.NAMES;
        private VideoStyle videoStyle = VideoStyle.LINK_AND_ELEMENT;
        private boolean dateFromPath;

        private Builder() {}

        /** Sets how the labels of sections are emphasized. */
        public Builder labelEmphasis(LabelEmphasis emphasis) {
            this.labelEmphasis = Objects.requireNonNull(emphasis, "emphasis");
            return this;
        }

        /** Sets how authors are listed. */
        public Builder authorListStyle(AuthorListStyle style) {
            this.authorListStyle = Objects.requireNonNull(style, "style");
            return this;
        }

        /** Sets how videos are written. */
        public Builder videoStyle(VideoStyle style) {
            this.videoStyle = Objects.requireNonNull(style, "style");
            return this;
        }

        /**
         * Adds the names of labels that were added to the parser with {@link DigestParser.Builder#labelNames}, so that
         * its digests can be written. Without them, a section of kind {@code SUMMARY} with the label {@code Összegzés}
         * is inconsistent.
         *
         * @throws IllegalArgumentException if {@code kind} is {@link SectionKind#OTHER}, or a name has neither a letter
         *     nor a digit, or was added as the name of a field
         */
        public Builder labelNames(SectionKind kind, String... names) {
            FieldNames.checkLabels(fieldNames, names);
            LabelNames.add(labelNames, kind, names);
            return this;
        }

        /**
         * Adds the names of fields that were added to the parser with {@link DigestParser.Builder#fieldNames}, so that
         * its digests can be written: text that starts with such a name is written in a form that the parser does not
         * read as a field.
         *
         * @throws IllegalArgumentException if a name cannot be one, or is already the name of another field or of a
         *     kind of section
         */
        public Builder fieldNames(FieldKey key, String... names) {
            FieldNames.add(fieldNames, labelNames, key, names);
            return this;
        }

        /**
         * Sets whether the path of a file dates the digests that no heading dates when the file is formatted, as
         * {@link DigestParser.Builder#dateFromPath} does when it is parsed: the date is written into their headings. By
         * default it does not. It has no effect on {@link DigestWriter#format(String)} and
         * {@link DigestWriter#format(byte[])}, which have no path.
         */
        public Builder dateFromPath(boolean enabled) {
            this.dateFromPath = enabled;
            return this;
        }

        /** Returns a writer with these settings. */
        public DigestWriter build() {
            return new DigestWriter(this);
        }
    }
}
