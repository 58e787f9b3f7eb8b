package io.github.dailydigest.testkit;

import static java.util.Objects.requireNonNull;

import io.github.dailydigest.testkit.damage.DamageOperator;
import io.github.dailydigest.testkit.damage.DoubledHeading;
import io.github.dailydigest.testkit.damage.InvalidBytes;
import io.github.dailydigest.testkit.damage.LostLineEnd;
import io.github.dailydigest.testkit.damage.LostMarks;
import io.github.dailydigest.testkit.damage.MixedLineEnds;
import io.github.dailydigest.testkit.damage.SwappedLines;
import io.github.dailydigest.testkit.damage.Truncation;
import java.util.Optional;
import java.util.Random;

/**
 * A kind of damage to a file. Each constant damages a {@link Rendering} at a random position.
 *
 * <pre>{@code
 * Rendering rendering = Variant.canonical().render(digest);
 * Damaged damaged = Damage.TRUNCATION.apply(rendering, 42).orElseThrow();
 * assertThat(damaged.lostIn(myReader.read(damaged.markdown()))).isEmpty();
 * }</pre>
 *
 * <p>The result depends only on the rendering and the seed. Immutable and thread-safe.
 *
 * @see Damaged
 */
public enum Damage {
    /** The file ends early, at any byte. */
    TRUNCATION(Truncation::apply),
    /** One or more asterisks of one run are lost. */
    LOST_ASTERISKS(LostMarks.of('*')),
    /** One or more number signs of one heading are lost. */
    LOST_NUMBER_SIGNS(LostMarks.of('#')),
    /** The end of a line is lost, which joins it with the next line. */
    LOST_LINE_END(LostLineEnd::apply),
    /** Two lines are swapped. */
    SWAPPED_LINES(SwappedLines::apply),
    /** The heading of a digest or of a paper occurs twice. */
    DOUBLED_HEADING(DoubledHeading::apply),
    /** Each line ends in {@code \n}, {@code \r\n} or {@code \r}, at random. */
    MIXED_LINE_ENDS(MixedLineEnds::apply),
    /** Bytes that are not valid UTF-8 occur between two characters. */
    INVALID_BYTES(InvalidBytes::apply);

    // The operators have no state, which the type of a functional interface cannot express.
    @SuppressWarnings("ImmutableEnumChecker")
    private final DamageOperator operator;

    Damage(DamageOperator operator) {
        this.operator = operator;
    }

    /**
     * Damages a rendering. Returns an empty result if it has nothing to damage in this way, for example no asterisk.
     *
     * @param seed determines where the damage is
     */
    public Optional<Damaged> apply(Rendering rendering, long seed) {
        requireNonNull(rendering, "rendering");
        if (rendering.file().lines().isEmpty()) {
            return Optional.empty();
        }
        return operator.apply(rendering.file(), new Random(seed)).map(result -> new Damaged(this, rendering, result));
    }
}
