package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Digest;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Variants: any, or those that can hold given digests. Both shrink towards the canonical form. */
final class VariantArbitraries {

    /** On each axis the choice that holds whatever another choice of that axis holds. */
    private static final Variant WIDEST =
            Variant.builder().authorListStyle(AuthorListStyle.PRINTED_LIST).build();

    private static final List<Axis<?>> AXES = List.of(
            new Axis<>(LabelEmphasis.values(), Variant::labelEmphasis, Variant.Builder::labelEmphasis),
            new Axis<>(AuthorListStyle.values(), Variant::authorListStyle, Variant.Builder::authorListStyle),
            new Axis<>(VideoStyle.values(), Variant::videoStyle, Variant.Builder::videoStyle),
            new Axis<>(PaperHeadingStyle.values(), Variant::paperHeadingStyle, Variant.Builder::paperHeadingStyle),
            new Axis<>(HeadingSpacing.values(), Variant::headingSpacing, Variant.Builder::headingSpacing),
            new Axis<>(SectionSpacing.values(), Variant::sectionSpacing, Variant.Builder::sectionSpacing),
            new Axis<>(BodyContinuation.values(), Variant::bodyContinuation, Variant.Builder::bodyContinuation),
            new Axis<>(UnknownVotes.values(), Variant::unknownVotes, Variant.Builder::unknownVotes),
            new Axis<>(MetadataStyle.values(), Variant::metadataStyle, Variant.Builder::metadataStyle),
            new Axis<>(Surroundings.values(), Variant::surroundings, Variant.Builder::surroundings),
            new Axis<>(LineEnd.values(), Variant::lineEnd, Variant.Builder::lineEnd),
            new Axis<>(ByteOrderMark.values(), Variant::byteOrderMark, Variant.Builder::byteOrderMark));

    private VariantArbitraries() {}

    static Arbitrary<Variant> variants() {
        List<Arbitrary<Variant>> single =
                AXES.stream().<Arbitrary<Variant>>map(Axis::variants).toList();
        // Combining what is at the edge of twelve axes takes long, and no choice is more of an edge than another.
        return Combinators.combine(single).as(VariantArbitraries::merge).withoutEdgeCases();
    }

    static Arbitrary<Variant> variantsFor(List<Digest> digests) {
        List<String> reasons = Holding.reasons(digests, WIDEST);
        if (!reasons.isEmpty()) {
            throw new IllegalArgumentException("no variant can hold the digests: " + String.join("; ", reasons));
        }
        return variants().map(wish -> nearest(wish, digests));
    }

    /**
     * {@code wish}, but for the choices that cannot hold the digests. The axes are independent: what a choice can hold
     * does not hang on the others.
     */
    static Variant nearest(Variant wish, List<Digest> digests) {
        if (wish.canHold(digests)) {
            return wish;
        }
        Variant.Builder nearest = WIDEST.toBuilder();
        for (Axis<?> axis : AXES) {
            Variant.Builder alone = WIDEST.toBuilder();
            axis.copy(wish, alone);
            if (alone.build().canHold(digests)) {
                axis.copy(wish, nearest);
            }
        }
        return nearest.build();
    }

    /** The variant that has on each axis the choice of the variant at the place of that axis. */
    private static Variant merge(List<Variant> single) {
        Variant.Builder merged = Variant.builder();
        for (int i = 0; i < AXES.size(); i++) {
            AXES.get(i).copy(single.get(i), merged);
        }
        return merged.build();
    }

    /** The choices on one axis, and how one is read and made. */
    private record Axis<E extends Enum<E>>(
            List<E> values, Function<Variant, E> choice, BiConsumer<Variant.Builder, E> choose) {

        Axis(E[] values, Function<Variant, E> choice, BiConsumer<Variant.Builder, E> choose) {
            this(Arrays.asList(values), choice, choose);
        }

        /** Variants that differ from the canonical form on no other axis. */
        Arbitrary<Variant> variants() {
            return Arbitraries.of(values).map(value -> {
                Variant.Builder builder = Variant.builder();
                choose.accept(builder, value);
                return builder.build();
            });
        }

        void copy(Variant from, Variant.Builder to) {
            choose.accept(to, choice.apply(from));
        }
    }
}
