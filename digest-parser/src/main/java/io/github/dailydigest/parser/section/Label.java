package io.github.dailydigest.parser.section;

import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.EmphasisMarks;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import org.jspecify.annotations.Nullable;

/**
 * The label at the start of the first line of a section: an {@link EmphasizedLabel} or a {@link KnownLabel}. All
 * components but the last are offsets in the text.
 *
 * @param from the start of the emphasis around the label
 * @param start the start of the label
 * @param end the end of the label, without white space
 * @param bodyStart the start of the body, after the colon
 * @param style how the label is emphasized
 */
public record Label(int from, int start, int end, int bodyStart, Style style) {

    /** How a label is emphasized. */
    public enum Style {
        /** In emphasis whose opening and closing runs are equal. */
        EMPHASIZED,
        /** In emphasis whose closing run is longer or shorter than the opening run, or missing. */
        UNBALANCED,
        /** Without emphasis. */
        PLAIN,
        /** In a run of four or more marks, which only an equal run closes. A printed dict after it is text. */
        QUOTED
    }

    /** Returns the label that starts at {@code from}, emphasized or known, or null if there is none. */
    public static @Nullable Label read(String text, int from, int to, LabelNames names) {
        Label label = EmphasizedLabel.read(text, from, to);
        return label != null ? label : KnownLabel.read(text, from, to, names);
    }

    /** Returns the same label with another start of the body. */
    Label withBodyAt(int offset) {
        return new Label(from, start, end, offset, style);
    }

    /**
     * Returns the same label without a number before a known name, as in {@code **1. Motivation:**}, and without a
     * second pair of emphasis around it, as in {@code *__What's New__*}. Any other name keeps them, since they may be
     * part of it, as in {@code __init__}.
     */
    public Label withoutDecoration(String text, LabelNames names) {
        if (style == Style.QUOTED) {
            return this;
        }
        int nameStart = KnownLabel.afterNumber(text, start, end);
        boolean marked = EmphasisMarks.is(text.charAt(nameStart)) || EmphasisMarks.is(text.charAt(end - 1));
        if ((nameStart == start && !marked) || !names.isKnown(text.substring(nameStart, end))) {
            return this;
        }
        int innerStart = EmphasisRun.skip(text, nameStart, end);
        int innerEnd = EmphasisRun.trimEnd(text, innerStart, end);
        Style inner = innerStart - nameStart == end - innerEnd ? style : Style.UNBALANCED;
        int trimmed = Whitespace.skip(text, innerStart, innerEnd);
        return new Label(from, trimmed, Whitespace.trimEnd(text, trimmed, innerEnd), bodyStart, inner);
    }

    /** Returns a known name without the emphasis around it. */
    static String withoutEmphasis(String name) {
        int start = EmphasisRun.skip(name, 0, name.length());
        return name.substring(start, EmphasisRun.trimEnd(name, start, name.length()));
    }
}
