package io.github.dailydigest.testkit;

import static java.util.Objects.requireNonNull;

import io.github.dailydigest.model.Digest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One way to write a digest, out of those known from real files: a choice on each of several axes that carry no
 * meaning. What is not chosen is as in the canonical form, which has the first choice on every axis.
 *
 * <pre>{@code
 * Variant variant = Variant.of(LabelEmphasis.TWO_ASTERISKS, LineEnd.CRLF);
 * String markdown = variant.render(digest).markdown();
 * assertThat(myReader.read(markdown)).isEqualTo(digest);
 * }</pre>
 *
 * <p>Not every variant can hold every digest; {@link #canHold(Digest)} tells. Two variants are equal where all choices
 * are. Immutable and thread-safe.
 */
public final class Variant {

    /** Each axis, in the order of {@link #toString()}. */
    static final List<Class<? extends Choice>> AXES = List.of(
            DigestHeadingLevel.class,
            DateStyle.class,
            LabelMark.class,
            LabelEmphasis.class,
            LabelEnd.class,
            VotesKey.class,
            VotesDigits.class,
            KeyEmphasis.class,
            FieldColon.class,
            AuthorListStyle.class,
            MissingFields.class,
            VideoStyle.class,
            PaperHeadingStyle.class,
            HeadingSpacing.class,
            SectionSpacing.class,
            BodyContinuation.class,
            UnknownVotes.class,
            MetadataStyle.class,
            Surroundings.class,
            LineEnd.class,
            ByteOrderMark.class);

    private static final Variant CANONICAL = new Variant(AXES.stream()
            .map(axis -> axis.getEnumConstants()[0])
            .collect(Collectors.toMap(Variant::axis, choice -> choice, (a, b) -> a, LinkedHashMap::new)));

    private final Map<Class<?>, Choice> choices;

    private Variant(Map<Class<?>, Choice> choices) {
        this.choices = choices;
    }

    /** The form in which a digest is written by default. */
    public static Variant canonical() {
        return CANONICAL;
    }

    /**
     * The variant with these choices, and those of the canonical form on every other axis.
     *
     * @throws IllegalArgumentException if two of them are on one axis
     */
    public static Variant of(Choice... choices) {
        Map<Class<?>, Choice> chosen = new LinkedHashMap<>();
        for (Choice choice : choices) {
            Choice other = chosen.put(axis(choice), choice);
            if (other != null) {
                throw new IllegalArgumentException("two choices on one axis: " + show(other) + " and " + show(choice));
            }
        }
        Variant variant = CANONICAL;
        for (Choice choice : choices) {
            variant = variant.choose(choice);
        }
        return variant;
    }

    /** This variant, but for one choice. */
    public Variant choose(Choice choice) {
        Map<Class<?>, Choice> changed = new LinkedHashMap<>(choices);
        changed.put(axis(choice), choice);
        return new Variant(changed);
    }

    /** What is chosen on an axis, such as {@code LineEnd.class}. */
    public <C extends Enum<C> & Choice> C choice(Class<C> axis) {
        return axis.cast(on(axis));
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
        return VariantChecks.reasons(digests, this).isEmpty();
    }

    /**
     * A file with this digest alone.
     *
     * @throws IllegalArgumentException if this variant {@linkplain #canHold(Digest) cannot hold} the digest; the
     *     message says what in it stands against that
     */
    public Rendering render(Digest digest) {
        return render(List.of(digest));
    }

    /**
     * A file with these digests, in this order.
     *
     * @throws IllegalArgumentException if this variant {@linkplain #canHold(List) cannot hold} the digests; the message
     *     says what in them stands against that
     */
    public Rendering render(List<Digest> digests) {
        List<String> reasons = VariantChecks.reasons(digests, this);
        if (!reasons.isEmpty()) {
            throw new IllegalArgumentException(
                    this + " cannot hold what is to be rendered: " + String.join("; ", reasons));
        }
        return new Rendering(digests, this);
    }

    /** This variant with the choice of {@code other} on one axis. */
    Variant chooseAs(Variant other, Class<? extends Choice> axis) {
        return choose(other.on(axis));
    }

    private Choice on(Class<? extends Choice> axis) {
        return requireNonNull(choices.get(axis), "each axis has a choice");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Variant variant && choices.equals(variant.choices);
    }

    @Override
    public int hashCode() {
        return choices.hashCode();
    }

    /** The choices that differ from the canonical form, or that it is that form. */
    @Override
    public String toString() {
        if (equals(CANONICAL)) {
            return "Variant[canonical]";
        }
        return choices.values().stream()
                .filter(choice -> !CANONICAL.choices.containsValue(choice))
                .map(Variant::show)
                .collect(Collectors.joining(", ", "Variant[", "]"));
    }

    private static Class<?> axis(Choice choice) {
        return ((Enum<?>) choice).getDeclaringClass();
    }

    private static String show(Choice choice) {
        return axis(choice).getSimpleName() + "." + choice;
    }

    /**
     * A choice on one axis; each axis is an enum whose first constant is the choice of the canonical form.
     *
     * <pre>{@code
     * Variant.of(LineEnd.CRLF).choice(LineEnd.class);
     * }</pre>
     */
    public sealed interface Choice {}

    /** The level of the heading of a digest. */
    public enum DigestHeadingLevel implements Choice {
        /** {@code ## Daily Papers (2031-02-03)}. */
        TWO,
        /** {@code # Daily Papers (2031-02-03)}. */
        ONE
    }

    /** How the date stands in the heading of a digest. All but the first need a paper with an address below. */
    public enum DateStyle implements Choice {
        /** {@code ## Daily Papers (2031-02-03)}. */
        IN_PARENTHESES,
        /** {@code ## Daily Papers 2031-02-03}. */
        BARE,
        /** {@code ## Daily Papers (2031/02/03)}. */
        SLASHES,
        /** {@code ## 2031.02.03 Daily Papers}. */
        DOTS_FIRST,
        /** {@code ## Daily Papers - February 3, 2031}. */
        MONTH_FIRST,
        /** {@code ## Daily Papers, 3 Feb 2031}. */
        DAY_FIRST
    }

    /** What stands before the label of a section. Only a known name is a label in the last three forms. */
    public enum LabelMark implements Choice {
        /** {@code - ***What's New***: a model}. */
        HYPHEN,
        /** {@code * ***What's New***: a model}. */
        ASTERISK,
        /** {@code + ***What's New***: a model}. */
        PLUS,
        /** {@code 1. ***What's New***: a model}. */
        NUMBER,
        /** {@code ***What's New***: a model}. */
        NONE,
        /** {@code #### ***What's New***:}, the text below. */
        HEADING
    }

    /** The marks around the label of a section. They carry no meaning; without any, only a known name is a label. */
    public enum LabelEmphasis implements Choice {
        /** {@code ***What's New***}. */
        THREE_ASTERISKS,
        /** {@code **What's New**}. */
        TWO_ASTERISKS,
        /** {@code *What's New*}. */
        ONE_ASTERISK,
        /** {@code __What's New__}. */
        TWO_UNDERSCORES,
        /** {@code _What's New_}. */
        ONE_UNDERSCORE,
        /** {@code ***What's New*}, two of the closing asterisks lost. */
        UNBALANCED,
        /** {@code ***What's New ***}, a blank before the closing ones. */
        PADDED,
        /** {@code What's New}. */
        NONE
    }

    /** What ends the label of a section. Without a colon, only a known name is a label. */
    public enum LabelEnd implements Choice {
        /** {@code - ***What's New***: a model}. */
        COLON,
        /** {@code - ***What's New:*** a model}. */
        COLON_WITHIN,
        /** {@code - ***What's New***：a model}, U+FF1A. */
        FULL_WIDTH_COLON,
        /** {@code - ***What's New***}, the text below. */
        LINE_END
    }

    /** The key of the votes. */
    public enum VotesKey implements Choice {
        /** {@code Vote: 85}. */
        VOTE,
        /** {@code Votes: 85}. */
        VOTES,
        /** {@code Upvotes: 85}. */
        UPVOTES
    }

    /** How the number of votes is written. */
    public enum VotesDigits implements Choice {
        /** {@code Vote: 1234}. */
        PLAIN,
        /** {@code Vote: 1,234}. */
        GROUPED
    }

    /** The marks around the keys of votes and authors. */
    public enum KeyEmphasis implements Choice {
        /** {@code Vote: 85}. */
        NONE,
        /** {@code **Vote**: 85}. */
        BOLD,
        /** {@code **Vote:** 85}. */
        BOLD_WITH_COLON
    }

    /** The colon behind the key of any field. */
    public enum FieldColon implements Choice {
        /** {@code Vote: 85}. */
        ASCII,
        /** {@code Vote：85}, U+FF1A. */
        FULL_WIDTH
    }

    /** How a paper says that it has no authors, or neither picture nor film. */
    public enum MissingFields implements Choice {
        /** By no line at all. */
        NO_LINE,
        /** By {@code Authors: []} and {@code ![]()}. */
        EMPTY
    }

    /** How the authors of a paper stand on their line. */
    public enum AuthorListStyle implements Choice {
        /** {@code Authors: Ada Example, Bo Sample}. */
        PLAIN,
        /** {@code Authors: ['Ada Example', "Cara O'Demo"]}, a list as Python prints it. */
        PRINTED_LIST
    }

    /** How the film of a paper stands under its heading. A picture has one form, {@code ![](url)}. */
    public enum VideoStyle implements Choice {
        /** {@code [Watch Video](url)}, and on the next line a {@code <div>} with the player. */
        LINK_AND_BLOCK,
        /** The same, with the parentheses of the link lost: {@code [Watch Video]url}. */
        BARE_LINK_AND_BLOCK,
        /** {@code <video src='url'></video>}. */
        ELEMENT,
        /** A {@code <video>} whose {@code <source src="url">} stands on the next line. */
        SOURCE_ON_NEXT_LINE,
        /** {@code <iframe src="url"></iframe>}. */
        IFRAME,
        /** The same, its closing tag on the next line. */
        IFRAME_OVER_TWO_LINES
    }

    /** How the heading of a paper names its address. */
    public enum PaperHeadingStyle implements Choice {
        /** {@code ### [title](url)}, or {@code ### title} for a paper without an address. */
        LINKED,
        /** {@code ### title (url)}. */
        TRAILING_URL
    }

    /** Whether headings of papers stand apart from what is above and below them. */
    public enum HeadingSpacing implements Choice {
        /** A blank line above each and below. */
        LOOSE,
        /** No blank line above, where a paper or the heading of the digest stands, and none below. */
        TIGHT
    }

    /** What stands between two sections that have labels. */
    public enum SectionSpacing implements Choice {
        /** Nothing: one bullet follows the other. */
        TIGHT,
        /** A blank line. */
        LOOSE
    }

    /** How the further lines of a body that stands under a label are indented. */
    public enum BodyContinuation implements Choice {
        /**
         * As far as the text of the bullet. Where a line would be read as a heading, the bullet is a hyphen and three
         * blanks, so that four blanks stand before the line and hide it.
         */
        INDENTED,
        /** Not at all. */
        UNINDENTED
    }

    /** How a paper says that its votes are not known. */
    public enum UnknownVotes implements Choice {
        /** By no line at all. */
        NO_LINE,
        /** By {@code Vote: -}. */
        DASH
    }

    /** Where the value of a field such as {@code Comments} stands. */
    public enum MetadataStyle implements Choice {
        /** {@code Comments: 9 pages}. */
        SAME_LINE,
        /** On the line after {@code Comments:}, indented by ten blanks. */
        NEXT_LINE
    }

    /** What stands in the file around the digests. */
    public enum Surroundings implements Choice {
        /** Nothing. */
        BARE,
        /** A front page: a title and prose above, a licence and a fenced block below. */
        FRONT_PAGE
    }

    /** The characters that end each line. */
    public enum LineEnd implements Choice {
        /** {@code \n}. */
        LF,
        /** {@code \r\n}. */
        CRLF
    }

    /** Whether U+FEFF stands at the start of the file. */
    public enum ByteOrderMark implements Choice {
        /** It does not. */
        ABSENT,
        /** It does. */
        PRESENT
    }
}
