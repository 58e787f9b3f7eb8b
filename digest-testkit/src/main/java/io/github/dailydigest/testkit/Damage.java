package io.github.dailydigest.testkit;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Random;

/**
 * What befalls a file: each constant does one kind of damage to a {@link Rendering}, somewhere, and says what it did.
 *
 * <pre>{@code
 * Rendering rendering = Variant.canonical().render(digest);
 * Damaged damaged = Damage.TRUNCATION.apply(rendering, 42).orElseThrow();
 * assertThat(damaged.lostIn(myReader.read(damaged.markdown()))).isEmpty();
 * }</pre>
 *
 * <p>The same rendering and the same seed give the same damage.
 *
 * @see Damaged
 */
public enum Damage {
    /** The file ends early, at any byte. */
    TRUNCATION(Truncation::of),
    /** Some asterisks of one run are lost, or all of them. */
    LOST_ASTERISKS(LostMarks.of('*')),
    /** Some number signs of one heading are lost, or all of them. */
    LOST_NUMBER_SIGNS(LostMarks.of('#')),
    /** The end of a line is lost, so that the next goes on with it. */
    LOST_LINE_END(LostLineEnd::of),
    /** Two lines have changed places. */
    SWAPPED_LINES(SwappedLines::of),
    /** The heading of a digest or of a paper stands twice. */
    DOUBLED_HEADING(DoubledHeading::of),
    /** Lines end in {@code \n}, {@code \r\n} or {@code \r}, without rule. */
    MIXED_LINE_ENDS(MixedLineEnds::of),
    /** Bytes that are no UTF-8 stand somewhere between two characters. */
    INVALID_BYTES(InvalidBytes::of);

    // A function without state; its type cannot say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Operator operator;

    Damage(Operator operator) {
        this.operator = operator;
    }

    /**
     * The rendering with this damage; absent where it has nothing that could be damaged in this way, such as no
     * asterisk.
     *
     * @param seed what decides on the place
     */
    public Optional<Damaged> apply(Rendering rendering, long seed) {
        requireNonNull(rendering, "rendering");
        if (rendering.lines().isEmpty()) {
            return Optional.empty();
        }
        return operator.apply(rendering, new Random(seed)).map(wound -> new Damaged(this, rendering, wound));
    }

    /** One kind of damage. */
    interface Operator {

        /** What it does to a rendering of at least one line; absent where there is nothing to do it to. */
        Optional<DamageResult> apply(Rendering rendering, Random random);
    }
}
