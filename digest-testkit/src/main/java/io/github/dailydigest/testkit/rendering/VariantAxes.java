package io.github.dailydigest.testkit.rendering;

import io.github.dailydigest.testkit.Variant.AuthorList;
import io.github.dailydigest.testkit.Variant.BodyContinuation;
import io.github.dailydigest.testkit.Variant.ByteOrderMark;
import io.github.dailydigest.testkit.Variant.Choice;
import io.github.dailydigest.testkit.Variant.DateStyle;
import io.github.dailydigest.testkit.Variant.DigestHeadingLevel;
import io.github.dailydigest.testkit.Variant.EmphasisMarks;
import io.github.dailydigest.testkit.Variant.EntryForm;
import io.github.dailydigest.testkit.Variant.FieldColon;
import io.github.dailydigest.testkit.Variant.HeadingSpacing;
import io.github.dailydigest.testkit.Variant.KeyEmphasis;
import io.github.dailydigest.testkit.Variant.LabelEnd;
import io.github.dailydigest.testkit.Variant.LabelMark;
import io.github.dailydigest.testkit.Variant.LineEnd;
import io.github.dailydigest.testkit.Variant.MetadataStyle;
import io.github.dailydigest.testkit.Variant.MissingFields;
import io.github.dailydigest.testkit.Variant.PaperHeadingStyle;
import io.github.dailydigest.testkit.Variant.SectionSpacing;
import io.github.dailydigest.testkit.Variant.Surroundings;
import io.github.dailydigest.testkit.Variant.UnknownVotes;
import io.github.dailydigest.testkit.Variant.VideoForm;
import io.github.dailydigest.testkit.Variant.VotesDigits;
import io.github.dailydigest.testkit.Variant.VotesKey;
import java.util.List;

/** The axes of variants. */
public final class VariantAxes {

    /** Every axis, in the order in which a variant prints its choices. */
    public static final List<Class<? extends Choice>> ALL = List.of(
            DigestHeadingLevel.class,
            DateStyle.class,
            LabelMark.class,
            EmphasisMarks.class,
            LabelEnd.class,
            VotesKey.class,
            VotesDigits.class,
            KeyEmphasis.class,
            FieldColon.class,
            AuthorList.class,
            MissingFields.class,
            VideoForm.class,
            EntryForm.class,
            PaperHeadingStyle.class,
            HeadingSpacing.class,
            SectionSpacing.class,
            BodyContinuation.class,
            UnknownVotes.class,
            MetadataStyle.class,
            Surroundings.class,
            LineEnd.class,
            ByteOrderMark.class);

    private VariantAxes() {}
}
