package io.github.dailydigest.testkit;

import static java.util.Objects.requireNonNull;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.testkit.rendering.VariantAxes;
import io.github.dailydigest.testkit.rendering.VariantChecks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A way to write digests that is known from real files: a choice on each of several axes that do not affect the
 * meaning. The default is the canonical form, which has the first choice on every axis.
 *
 * <pre>{@code
 * Variant variant = Variant.of(EmphasisMarks.TWO_ASTERISKS, LineEnd.CRLF);
 * String markdown = variant.render(digest).markdown();
 * assertThat(myReader.read(markdown)).isEqualTo(digest);
 * }</pre>
 *
 * <p>Not every variant can hold every digest; see {@link #canHold(Digest)}. Variants are equal if all their choices are
 * equal. Immutable and thread-safe.
 */
public final class Variant {

    private static final Variant CANONICAL = new Variant(VariantAxes.ALL.stream()
            .map(axis -> axis.getEnumConstants()[0])
            .collect(Collectors.toMap(Variant::axis, choice -> choice, (a, b) -> a, LinkedHashMap::new)));

    private final Map<Class<?>, Choice> choices;

    private Variant(Map<Class<?>, Choice> choices) {
        this.choices = choices;
    }

    /** Returns the canonical form. */
    public static Variant canonical() {
        return CANONICAL;
    }

    /**
     * Returns the variant with these choices, and with those of the canonical form on every other axis.
     *
     * @throws IllegalArgumentException if two choices are on the same axis
     */
    public static Variant of(Choice... choices) {
        Map<Class<?>, Choice> chosen = new LinkedHashMap<>();
        for (Choice choice : choices) {
            Choice other = chosen.put(axis(choice), choice);
            if (other != null) {
                throw new IllegalArgumentException(
                        "two choices on the same axis: " + show(other) + " and " + show(choice));
            }
        }
        Variant variant = CANONICAL;
        for (Choice choice : choices) {
            variant = variant.choose(choice);
        }
        return variant;
    }

    /** This variant with another choice on one axis. */
    public Variant choose(Choice choice) {
        Map<Class<?>, Choice> changed = new LinkedHashMap<>(choices);
        changed.put(axis(choice), choice);
        return new Variant(changed);
    }

    /** Returns the choice on an axis, such as {@code LineEnd.class}. */
    public <C extends Enum<C> & Choice> C choice(Class<C> axis) {
        return axis.cast(requireNonNull(choices.get(axis), "each axis has a choice"));
    }

    /**
     * Whether a file in this variant can hold this digest as the only one, so that no part of it can be parsed in
     * another way. If in doubt, returns {@code false}.
     */
    public boolean canHold(Digest digest) {
        return canHold(List.of(digest));
    }

    /** Whether a file in this variant can hold these digests, in this order; see {@link #canHold(Digest)}. */
    public boolean canHold(List<Digest> digests) {
        return VariantChecks.reasons(digests, this).isEmpty();
    }

    /**
     * Renders a file with this digest as the only one.
     *
     * @throws IllegalArgumentException if this variant {@linkplain #canHold(Digest) cannot hold} the digest; the
     *     message lists the reasons
     */
    public Rendering render(Digest digest) {
        return render(List.of(digest));
    }

    /**
     * Renders a file with these digests, in this order.
     *
     * @throws IllegalArgumentException if this variant {@linkplain #canHold(List) cannot hold} the digests; the message
     *     lists the reasons
     */
    public Rendering render(List<Digest> digests) {
        List<String> reasons = VariantChecks.reasons(digests, this);
        if (!reasons.isEmpty()) {
            throw new IllegalArgumentException(this + " cannot hold the digests: " + String.join("; ", reasons));
        }
        return new Rendering(digests, this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Variant variant && choices.equals(variant.choices);
    }

    @Override
    public int hashCode() {
        return choices.hashCode();
    }

    /** Returns the choices that differ from the canonical form, or {@code Variant[canonical]}. */
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
     * A choice on one axis. Each axis is an enum whose first constant is the choice of the canonical form.
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

    /**
     * The form of the date in the heading of a digest; a digest of several days has the first and the last, separated
     * by {@code " - "}. All but the first require a paper with a URL below the heading.
     */
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

    /** The marker before the label of a section. With the last three choices, only a known name is a label. */
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
        /** {@code #### ***What's New***:}, with the text below. */
        HEADING
    }

    /** The emphasis of the label of a section. Without emphasis, only a known name is a label. */
    public enum EmphasisMarks implements Choice {
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
        /** {@code ***What's New*}, without two of the closing asterisks. */
        UNBALANCED,
        /** {@code ***What's New ***}, with a space before the closing asterisks. */
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
        /** {@code - ***What's New***：a model}, with U+FF1A. */
        FULL_WIDTH_COLON,
        /** {@code - ***What's New***}, with the text below. */
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

    /** The format of the number of votes. */
    public enum VotesDigits implements Choice {
        /** {@code Vote: 1234}. */
        PLAIN,
        /** {@code Vote: 1,234}. */
        GROUPED
    }

    /** The emphasis of the keys of votes, authors, topic, day of publication and links. */
    public enum KeyEmphasis implements Choice {
        /** {@code Vote: 85}. */
        NONE,
        /** {@code **Vote**: 85}. */
        BOLD,
        /** {@code **Vote:** 85}. */
        BOLD_WITH_COLON
    }

    /** The colon after the key of a field. */
    public enum FieldColon implements Choice {
        /** {@code Vote: 85}. */
        ASCII,
        /** {@code Vote：85}, with U+FF1A. */
        FULL_WIDTH
    }

    /** How a paper without authors or without media is written. */
    public enum MissingFields implements Choice {
        /** Without a line for the field. */
        NO_LINE,
        /** With {@code Authors: []} and {@code ![]()}. */
        EMPTY
    }

    /** The form of the list of authors. Its last entry is {@code et al.} if there are more authors. */
    public enum AuthorList implements Choice {
        /** {@code Authors: Ada Example, Bo Sample}. */
        PLAIN,
        /** {@code Authors: ['Ada Example', "Cara O'Demo"]}, a printed Python list. */
        PRINTED_LIST
    }

    /** The markup of a video. An image has only one form, {@code ![](url)}. */
    public enum VideoForm implements Choice {
        /** {@code [Watch Video](url)}, and a {@code <div>} with a {@code <video>} on the next line. */
        LINK_AND_BLOCK,
        /** The same, but without the parentheses of the link: {@code [Watch Video]url}. */
        BARE_LINK_AND_BLOCK,
        /** {@code <video src='url'></video>}. */
        ELEMENT,
        /** A {@code <video>} with its {@code <source src="url">} on the next line. */
        SOURCE_ON_NEXT_LINE,
        /** {@code <iframe src="url"></iframe>}. */
        IFRAME,
        /** The same, with the closing tag on the next line. */
        IFRAME_OVER_TWO_LINES
    }

    /** The position of the URL in the heading of a paper. */
    public enum PaperHeadingStyle implements Choice {
        /** {@code ### [title](url)}, or {@code ### title} for a paper without a URL. */
        LINKED,
        /** {@code ### title (url)}. */
        TRAILING_URL
    }

    /**
     * The form of the entry that a paper starts with. All but the first require the URL of a paper on arXiv. What only
     * concerns headings has no effect on the other forms.
     */
    public enum EntryForm implements Choice {
        /** {@code ### [title](url)}. */
        HEADING,
        /** {@code | [title](url) | 85 |}: a row of a table that has a column for each field and section. */
        TABLE_ROW,
        /** {@code - **[title](url)** 👍 85}, with all that follows indented. */
        LIST_ITEM,
        /** {@code 1. **title** - 👍 85}, with all that follows indented; the first field has the URL. */
        NUMBERED_ITEM,
        /** {@code [title](url)}, only below a heading with a date. */
        LINK_LINE,
        /** {@code **title**}; the first field has the URL. */
        BOLD_LINE,
        /** {@code <details><summary><b>1. title</b> ⭐ 85</summary>}; the first field has the URL. */
        DETAILS
    }

    /** Whether there are blank lines around the entries of papers. */
    public enum HeadingSpacing implements Choice {
        /** A blank line above and below each heading. */
        LOOSE,
        /** No blank line above the heading of a paper or between list items, and none below any entry. */
        TIGHT
    }

    /** Whether there are blank lines between sections with labels. */
    public enum SectionSpacing implements Choice {
        /** No blank line. */
        TIGHT,
        /** A blank line between two sections. */
        LOOSE
    }

    /** The indentation of all lines but the first of a section with a label. */
    public enum BodyContinuation implements Choice {
        /**
         * The same as the text of the bullet. If a line looks like a heading, the bullet is followed by three spaces,
         * so that the line is indented by four spaces and is not a heading.
         */
        INDENTED,
        /** None. */
        UNINDENTED
    }

    /** How a paper without a number of votes is written. */
    public enum UnknownVotes implements Choice {
        /** Without a line for the field. */
        NO_LINE,
        /** With {@code Vote: -}. */
        DASH
    }

    /** The position of the value of a field such as {@code Comments}. */
    public enum MetadataStyle implements Choice {
        /** {@code Comments: 9 pages}. */
        SAME_LINE,
        /** On the line after {@code Comments:}, indented by ten spaces. */
        NEXT_LINE
    }

    /** The text above and below the digests in the file. */
    public enum Surroundings implements Choice {
        /** No text. */
        BARE,
        /** A README: a title and prose above, a license and a fenced code block below. */
        FRONT_PAGE
    }

    /** The characters that end each line. */
    public enum LineEnd implements Choice {
        /** {@code \n}. */
        LF,
        /** {@code \r\n}. */
        CRLF
    }

    /** Whether the file starts with U+FEFF. */
    public enum ByteOrderMark implements Choice {
        /** It does not. */
        ABSENT,
        /** It does. */
        PRESENT
    }
}
