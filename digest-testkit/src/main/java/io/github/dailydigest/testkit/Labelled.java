package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.testkit.Variant.BodyContinuation;
import io.github.dailydigest.testkit.Variant.LabelEmphasis;
import io.github.dailydigest.testkit.Variant.LabelEnd;
import io.github.dailydigest.testkit.Variant.LabelMark;
import java.util.regex.Pattern;

/** A section with a label: its mark, its label and its body. */
final class Labelled {

    /** What a label cannot hold beside its emphasis and its colon. */
    private static final Pattern NOT_IN_LABEL = Pattern.compile("[*_:：`\\[\\]<>\\\\]");

    private Labelled() {}

    /** The section as it stands in the file, the {@code number}-th of its paper, without a line end at the end. */
    static String write(Section section, int number, Variant variant) {
        String label = label(section.label().orElseThrow(), variant);
        String separator =
                isAbove(variant) ? "\n" : variant.choice(LabelEnd.class) == LabelEnd.FULL_WIDTH_COLON ? "" : " ";
        String text = (label + separator + section.markdown()).stripTrailing();
        String mark = mark(number, variant.choice(LabelMark.class));
        return isBulleted(variant)
                ? Bodies.write(mark, text, continuation(variant))
                : (mark + " " + text).stripLeading();
    }

    /** A number other than one starts no item below a line of text without indent. */
    private static BodyContinuation continuation(Variant variant) {
        return variant.choice(LabelMark.class) == LabelMark.NUMBER
                ? BodyContinuation.INDENTED
                : variant.choice(BodyContinuation.class);
    }

    private static String label(String name, Variant variant) {
        boolean within = variant.choice(LabelEnd.class) == LabelEnd.COLON_WITHIN;
        String words = within ? name + ":" : name;
        String emphasized = switch (variant.choice(LabelEmphasis.class)) {
            case THREE_ASTERISKS -> "***" + words + "***";
            case TWO_ASTERISKS -> "**" + words + "**";
            case ONE_ASTERISK -> "*" + words + "*";
            case TWO_UNDERSCORES -> "__" + words + "__";
            case ONE_UNDERSCORE -> "_" + words + "_";
            case UNBALANCED -> "***" + words + "*";
            case PADDED -> "***" + words + " ***";
            case NONE -> words;
        };
        return switch (variant.choice(LabelEnd.class)) {
            case COLON -> emphasized + ":";
            case FULL_WIDTH_COLON -> emphasized + "：";
            case COLON_WITHIN, LINE_END -> emphasized;
        };
    }

    private static String mark(int number, LabelMark mark) {
        return switch (mark) {
            case HYPHEN -> "-";
            case ASTERISK -> "*";
            case PLUS -> "+";
            case NUMBER -> number + ".";
            case NONE -> "";
            case HEADING -> "####";
        };
    }

    /** Whether labels stand in items of lists. */
    private static boolean isBulleted(Variant variant) {
        LabelMark mark = variant.choice(LabelMark.class);
        return mark != LabelMark.NONE && mark != LabelMark.HEADING;
    }

    /** Whether labels stand on lines of their own, above their text. */
    private static boolean isAbove(Variant variant) {
        return variant.choice(LabelEnd.class) == LabelEnd.LINE_END
                || variant.choice(LabelMark.class) == LabelMark.HEADING;
    }

    /** Whether labels show that what they stand in is a paper, as those in emphasis behind a bullet do. */
    static boolean areEvident(Variant variant) {
        return isBulleted(variant)
                && variant.choice(LabelMark.class) != LabelMark.NUMBER
                && variant.choice(LabelEmphasis.class) != LabelEmphasis.NONE
                && variant.choice(LabelEnd.class) != LabelEnd.LINE_END;
    }

    static void check(Section section, String label, Variant variant, String path, Objections objections) {
        objections.when(NOT_IN_LABEL.matcher(label).find(), path + ".label", "holds a mark that would end the label");
        objections.when(
                section.kind() != SectionNames.kind(label), path + ".kind", "is not the one that the label names");
        boolean mustBeKnown = !isBulleted(variant)
                || variant.choice(LabelMark.class) == LabelMark.NUMBER
                || variant.choice(LabelEmphasis.class) == LabelEmphasis.NONE
                || variant.choice(LabelEnd.class) == LabelEnd.LINE_END;
        objections.when(
                mustBeKnown && SectionNames.kind(label) == SectionKind.OTHER,
                path + ".label",
                "names no known section, as a label without bullet, emphasis or colon must");
        String body = section.markdown();
        if (!isBulleted(variant) || variant.choice(BodyContinuation.class) == BodyContinuation.UNINDENTED) {
            Bodies.checkUnindented(body, path + ".markdown", objections);
        }
        objections.when(
                variant.choice(LabelEnd.class) == LabelEnd.COLON_WITHIN
                        && (body.startsWith(":") || body.startsWith("：")),
                path + ".markdown",
                "starts with a colon, which would end the label behind its emphasis");
        if (!isBulleted(variant)) {
            Bodies.checkWithoutBullet(body, path + ".markdown", objections);
        }
        if (isAbove(variant)) {
            Bodies.checkBelowLabel(body, path + ".markdown", objections);
        }
    }
}
