package io.github.dailydigest.testkit;

import static java.util.Objects.requireNonNull;

import io.github.dailydigest.model.Digest;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One way to write a digest, out of those known from real files: a choice on each of several axes that carry no
 * meaning. What is not chosen is as in the canonical form.
 *
 * <pre>{@code
 * Variant variant = Variant.builder()
 *         .labelEmphasis(LabelEmphasis.TWO_ASTERISKS)
 *         .lineEnd(LineEnd.CRLF)
 *         .build();
 * }</pre>
 *
 * <p>Not every variant can hold every digest; {@link #canHold(Digest)} tells. Two variants are equal where all choices
 * are. Immutable and thread-safe.
 *
 * @see DigestRenderer
 */
public final class Variant {

    private static final Variant CANONICAL = builder().build();

    private final LabelEmphasis labelEmphasis;
    private final AuthorListStyle authorListStyle;
    private final VideoStyle videoStyle;
    private final PaperHeadingStyle paperHeadingStyle;
    private final HeadingSpacing headingSpacing;
    private final SectionSpacing sectionSpacing;
    private final BodyContinuation bodyContinuation;
    private final UnknownVotes unknownVotes;
    private final MetadataStyle metadataStyle;
    private final Surroundings surroundings;
    private final LineEnd lineEnd;
    private final ByteOrderMark byteOrderMark;

    private Variant(Builder builder) {
        this.labelEmphasis = builder.labelEmphasis;
        this.authorListStyle = builder.authorListStyle;
        this.videoStyle = builder.videoStyle;
        this.paperHeadingStyle = builder.paperHeadingStyle;
        this.headingSpacing = builder.headingSpacing;
        this.sectionSpacing = builder.sectionSpacing;
        this.bodyContinuation = builder.bodyContinuation;
        this.unknownVotes = builder.unknownVotes;
        this.metadataStyle = builder.metadataStyle;
        this.surroundings = builder.surroundings;
        this.lineEnd = builder.lineEnd;
        this.byteOrderMark = builder.byteOrderMark;
    }

    /** The form in which a digest is written by default. */
    public static Variant canonical() {
        return CANONICAL;
    }

    /** A builder with the choices of the canonical form. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the choices of this variant. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.labelEmphasis = labelEmphasis;
        builder.authorListStyle = authorListStyle;
        builder.videoStyle = videoStyle;
        builder.paperHeadingStyle = paperHeadingStyle;
        builder.headingSpacing = headingSpacing;
        builder.sectionSpacing = sectionSpacing;
        builder.bodyContinuation = bodyContinuation;
        builder.unknownVotes = unknownVotes;
        builder.metadataStyle = metadataStyle;
        builder.surroundings = surroundings;
        builder.lineEnd = lineEnd;
        builder.byteOrderMark = byteOrderMark;
        return builder;
    }

    /**
     * Whether a file in this variant can hold this digest alone, so that nothing in it can be read in another way. In
     * doubt it says no.
     */
    public boolean canHold(Digest digest) {
        return canHold(List.of(digest));
    }

    /** As {@link #canHold(Digest)}, for a file with these digests in this order. */
    public boolean canHold(List<Digest> digests) {
        return Holding.reasons(digests, this).isEmpty();
    }

    /** The asterisks around labels. */
    public LabelEmphasis labelEmphasis() {
        return labelEmphasis;
    }

    /** How the authors of a paper are listed. */
    public AuthorListStyle authorListStyle() {
        return authorListStyle;
    }

    /** How films are shown. */
    public VideoStyle videoStyle() {
        return videoStyle;
    }

    /** How headings of papers name their address. */
    public PaperHeadingStyle paperHeadingStyle() {
        return paperHeadingStyle;
    }

    /** Whether headings of papers stand apart. */
    public HeadingSpacing headingSpacing() {
        return headingSpacing;
    }

    /** What stands between two labelled sections. */
    public SectionSpacing sectionSpacing() {
        return sectionSpacing;
    }

    /** How the further lines of a body are indented. */
    public BodyContinuation bodyContinuation() {
        return bodyContinuation;
    }

    /** How unknown votes are shown. */
    public UnknownVotes unknownVotes() {
        return unknownVotes;
    }

    /** Where the values of other fields stand. */
    public MetadataStyle metadataStyle() {
        return metadataStyle;
    }

    /** What stands around the digests. */
    public Surroundings surroundings() {
        return surroundings;
    }

    /** What ends a line. */
    public LineEnd lineEnd() {
        return lineEnd;
    }

    /** Whether a byte order mark stands first. */
    public ByteOrderMark byteOrderMark() {
        return byteOrderMark;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Variant variant && choices().equals(variant.choices());
    }

    @Override
    public int hashCode() {
        return choices().hashCode();
    }

    /** The choices that differ from the canonical form, or that it is that form. */
    @Override
    public String toString() {
        List<Enum<?>> canonical = CANONICAL.choices();
        if (choices().equals(canonical)) {
            return "Variant[canonical]";
        }
        return choices().stream()
                .filter(choice -> !canonical.contains(choice))
                .map(choice -> choice.getDeclaringClass().getSimpleName() + "." + choice.name())
                .collect(Collectors.joining(", ", "Variant[", "]"));
    }

    private List<Enum<?>> choices() {
        return List.of(
                labelEmphasis,
                authorListStyle,
                videoStyle,
                paperHeadingStyle,
                headingSpacing,
                sectionSpacing,
                bodyContinuation,
                unknownVotes,
                metadataStyle,
                surroundings,
                lineEnd,
                byteOrderMark);
    }

    /** Builds a {@link Variant}; every choice may be left out. Not thread-safe. */
    public static final class Builder {

        private LabelEmphasis labelEmphasis = LabelEmphasis.THREE_ASTERISKS;
        private AuthorListStyle authorListStyle = AuthorListStyle.PLAIN;
        private VideoStyle videoStyle = VideoStyle.LINK_AND_BLOCK;
        private PaperHeadingStyle paperHeadingStyle = PaperHeadingStyle.LINKED;
        private HeadingSpacing headingSpacing = HeadingSpacing.BLANK_LINES;
        private SectionSpacing sectionSpacing = SectionSpacing.NONE;
        private BodyContinuation bodyContinuation = BodyContinuation.INDENTED;
        private UnknownVotes unknownVotes = UnknownVotes.NO_LINE;
        private MetadataStyle metadataStyle = MetadataStyle.SAME_LINE;
        private Surroundings surroundings = Surroundings.NONE;
        private LineEnd lineEnd = LineEnd.LF;
        private ByteOrderMark byteOrderMark = ByteOrderMark.ABSENT;

        private Builder() {}

        /** Chooses the asterisks around labels; {@link LabelEmphasis#THREE_ASTERISKS} by default. */
        public Builder labelEmphasis(LabelEmphasis choice) {
            this.labelEmphasis = requireNonNull(choice, "labelEmphasis");
            return this;
        }

        /** Chooses how the authors of a paper are listed; {@link AuthorListStyle#PLAIN} by default. */
        public Builder authorListStyle(AuthorListStyle choice) {
            this.authorListStyle = requireNonNull(choice, "authorListStyle");
            return this;
        }

        /** Chooses how films are shown; {@link VideoStyle#LINK_AND_BLOCK} by default. */
        public Builder videoStyle(VideoStyle choice) {
            this.videoStyle = requireNonNull(choice, "videoStyle");
            return this;
        }

        /** Chooses how headings of papers name their address; {@link PaperHeadingStyle#LINKED} by default. */
        public Builder paperHeadingStyle(PaperHeadingStyle choice) {
            this.paperHeadingStyle = requireNonNull(choice, "paperHeadingStyle");
            return this;
        }

        /** Chooses whether headings of papers stand apart; {@link HeadingSpacing#BLANK_LINES} by default. */
        public Builder headingSpacing(HeadingSpacing choice) {
            this.headingSpacing = requireNonNull(choice, "headingSpacing");
            return this;
        }

        /** Chooses what stands between two labelled sections; {@link SectionSpacing#NONE} by default. */
        public Builder sectionSpacing(SectionSpacing choice) {
            this.sectionSpacing = requireNonNull(choice, "sectionSpacing");
            return this;
        }

        /** Chooses how the further lines of a body are indented; {@link BodyContinuation#INDENTED} by default. */
        public Builder bodyContinuation(BodyContinuation choice) {
            this.bodyContinuation = requireNonNull(choice, "bodyContinuation");
            return this;
        }

        /** Chooses how unknown votes are shown; {@link UnknownVotes#NO_LINE} by default. */
        public Builder unknownVotes(UnknownVotes choice) {
            this.unknownVotes = requireNonNull(choice, "unknownVotes");
            return this;
        }

        /** Chooses where the values of other fields stand; {@link MetadataStyle#SAME_LINE} by default. */
        public Builder metadataStyle(MetadataStyle choice) {
            this.metadataStyle = requireNonNull(choice, "metadataStyle");
            return this;
        }

        /** Chooses what stands around the digests; {@link Surroundings#NONE} by default. */
        public Builder surroundings(Surroundings choice) {
            this.surroundings = requireNonNull(choice, "surroundings");
            return this;
        }

        /** Chooses what ends a line; {@link LineEnd#LF} by default. */
        public Builder lineEnd(LineEnd choice) {
            this.lineEnd = requireNonNull(choice, "lineEnd");
            return this;
        }

        /** Chooses whether a byte order mark stands first; {@link ByteOrderMark#ABSENT} by default. */
        public Builder byteOrderMark(ByteOrderMark choice) {
            this.byteOrderMark = requireNonNull(choice, "byteOrderMark");
            return this;
        }

        /** The variant as chosen. */
        public Variant build() {
            return new Variant(this);
        }
    }
}
