package io.github.dailydigest.testkit.rendering;

import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.testkit.Variant;
import io.github.dailydigest.testkit.Variant.BodyContinuation;
import io.github.dailydigest.testkit.Variant.EmphasisMarks;
import io.github.dailydigest.testkit.Variant.LabelEnd;
import io.github.dailydigest.testkit.Variant.LabelMark;
import java.util.regex.Pattern;

/** Sections with a label: marker, label and body. */
final class LabelledSections {

    /** Characters that would end a label or its emphasis. */
    private static final Pattern LABEL_DELIMITER = Pattern.compile("[*_:：`\\[\\]<>\\\\]");

    /** Labels that are keys of fields if links follow. */
    private static final Pattern RESOURCE = Pattern.compile(
            "(?i)(?:code|github|repo|project|page|website|demo|video|slides|poster|data|datasets?|models?|blog|post|paper|pdf|links?)");

    private static final Pattern LINK = Pattern.compile("]\\(|http");

    private LabelledSections() {}

    /**
     * Returns the section as markdown, without a line end at its end.
     *
     * @param number the one-based position among the labelled sections of its paper
     */
    static String write(Section section, int number, Variant variant) {
        String label = label(section.label().orElseThrow(), variant);
        String separator =
                isOnOwnLine(variant) ? "\n" : variant.choice(LabelEnd.class) == LabelEnd.FULL_WIDTH_COLON ? "" : " ";
        String text = (label + separator + section.markdown()).stripTrailing();
        String marker = marker(number, variant.choice(LabelMark.class));
        return isBulleted(variant)
                ? SectionBodies.write(marker, text, continuation(variant))
                : (marker + " " + text).stripLeading();
    }

    /** A numbered item other than the first cannot interrupt a paragraph, so its lines are always indented. */
    private static BodyContinuation continuation(Variant variant) {
        return variant.choice(LabelMark.class) == LabelMark.NUMBER
                ? BodyContinuation.INDENTED
                : variant.choice(BodyContinuation.class);
    }

    private static String label(String name, Variant variant) {
        boolean colonWithin = variant.choice(LabelEnd.class) == LabelEnd.COLON_WITHIN;
        String text = colonWithin ? name + ":" : name;
        String emphasized = switch (variant.choice(EmphasisMarks.class)) {
            case THREE_ASTERISKS -> "***" + text + "***";
            case TWO_ASTERISKS -> "**" + text + "**";
            case ONE_ASTERISK -> "*" + text + "*";
            case TWO_UNDERSCORES -> "__" + text + "__";
            case ONE_UNDERSCORE -> "_" + text + "_";
            case UNBALANCED -> "***" + text + "*";
            case PADDED -> "***" + text + " ***";
            case NONE -> text;
        };
        return switch (variant.choice(LabelEnd.class)) {
            case COLON -> emphasized + ":";
            case FULL_WIDTH_COLON -> emphasized + "：";
            case COLON_WITHIN, LINE_END -> emphasized;
        };
    }

    private static String marker(int number, LabelMark mark) {
        return switch (mark) {
            case HYPHEN -> "-";
            case ASTERISK -> "*";
            case PLUS -> "+";
            case NUMBER -> number + ".";
            case NONE -> "";
            case HEADING -> "####";
        };
    }

    /** Whether labels are in list items. */
    private static boolean isBulleted(Variant variant) {
        LabelMark mark = variant.choice(LabelMark.class);
        return mark != LabelMark.NONE && mark != LabelMark.HEADING;
    }

    /** Whether labels are on lines of their own, above their text. */
    private static boolean isOnOwnLine(Variant variant) {
        return variant.choice(LabelEnd.class) == LabelEnd.LINE_END
                || variant.choice(LabelMark.class) == LabelMark.HEADING;
    }

    /** Whether a label is evidence of a paper, as an emphasized label after a bullet is. */
    static boolean areEvident(Variant variant) {
        return isBulleted(variant)
                && variant.choice(LabelMark.class) != LabelMark.NUMBER
                && variant.choice(EmphasisMarks.class) != EmphasisMarks.NONE
                && variant.choice(LabelEnd.class) != LabelEnd.LINE_END;
    }

    static void check(Section section, String label, Variant variant, String path, Violations violations) {
        violations.addIf(
                LABEL_DELIMITER.matcher(label).find(),
                path + ".label",
                "contains a character that would end the label");
        violations.addIf(section.kind() != SectionNames.kind(label), path + ".kind", "does not match the label");
        boolean mustBeKnown = !isBulleted(variant)
                || variant.choice(LabelMark.class) == LabelMark.NUMBER
                || variant.choice(EmphasisMarks.class) == EmphasisMarks.NONE
                || variant.choice(LabelEnd.class) == LabelEnd.LINE_END;
        violations.addIf(
                mustBeKnown && SectionNames.kind(label) == SectionKind.OTHER,
                path + ".label",
                "is not a known name, which a label without a bullet, emphasis or colon must be");
        String body = section.markdown();
        violations.addIf(
                RESOURCE.matcher(label).matches() && LINK.matcher(body).find(),
                path + ".label",
                "is the key of a field of links, and the text has one");
        if (!isBulleted(variant) || variant.choice(BodyContinuation.class) == BodyContinuation.UNINDENTED) {
            SectionBodies.checkUnindented(body, path + ".markdown", violations);
        }
        violations.addIf(
                variant.choice(LabelEnd.class) == LabelEnd.COLON_WITHIN
                        && (body.startsWith(":") || body.startsWith("：")),
                path + ".markdown",
                "starts with a colon, which would be parsed as the end of the label");
        if (!isBulleted(variant)) {
            SectionBodies.checkWithoutBullet(body, path + ".markdown", violations);
        }
        if (isOnOwnLine(variant)) {
            SectionBodies.checkBelowLabel(body, path + ".markdown", violations);
        }
    }
}
