package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.section.EmphasisRun;
import io.github.dailydigest.parser.section.PaperContext;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.AbsentValue;
import io.github.dailydigest.parser.vocabulary.VoteMark;

/** The votes of a paper: {@code Vote: 85}, or {@code Vote: -} and {@code Vote:} if they are not known. */
final class VotesField {

    /** The value of votes that are not known. */
    static final int UNKNOWN = -1;

    /** The value of votes that cannot be parsed. */
    static final int UNREADABLE = -2;

    private static final String NO_NUMBER = "-";
    /** Three digits and the comma before them. */
    private static final int GROUP = 4;

    private VotesField() {}

    static void read(PaperContext context, FieldRange field, PaperFields fields) {
        context.ledger().addMarkup(field.start(), field.valueEnd());
        int votes = decorated(context.text(), field.valueStart(), field.valueEnd());
        if (votes == UNREADABLE && AbsentValue.is(context.text(), field.valueStart(), field.valueEnd())) {
            votes = UNKNOWN;
        }
        if (votes == UNREADABLE) {
            String value = DiagnosticLog.quote(context.text(), field.valueStart(), field.valueEnd());
            context.keepField(
                    DiagnosticCode.UNREADABLE_VOTES,
                    field.lines(),
                    "votes must be a whole number or \"-\", not " + value);
        } else {
            fields.addVotes(field.lines(), votes);
        }
    }

    /** Returns the votes in a value that may have emphasis, a mark or a word around the number. */
    private static int decorated(String text, int from, int to) {
        int start = EmphasisRun.skip(text, from, to);
        int end = EmphasisRun.trimEnd(text, start, to);
        int votes = value(text, start, end);
        VoteMark mark = votes == UNREADABLE ? VoteMark.at(text, start, end) : null;
        if (mark == null && votes == UNREADABLE) {
            int number = start;
            while (number < end && Character.isDigit(text.charAt(number))) {
                number++;
            }
            int icon = Whitespace.skip(text, number, end);
            boolean marked = number > start
                    && icon < end
                    && VoteMark.isMark(text.codePointAt(icon))
                    && icon + Character.charCount(text.codePointAt(icon)) == end;
            return marked ? number(text, start, number) : UNREADABLE;
        }
        return mark != null && mark.end() == end ? number(text, mark.numberStart(), mark.numberEnd()) : votes;
    }

    /** Returns the votes, or {@link #UNKNOWN} or {@link #UNREADABLE}. The value must not have white space around it. */
    static int value(String text, int from, int to) {
        boolean unknown = text.startsWith(NO_NUMBER, from) ? to - from == NO_NUMBER.length() : from == to;
        return unknown ? UNKNOWN : number(text, from, to);
    }

    /** Returns a number, with or without a comma before each three digits, or {@link #UNREADABLE}. */
    private static int number(String text, int from, int to) {
        boolean grouped = Search.first(text, ",", from, to) >= 0;
        long number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean commaExpected = grouped && (to - i) % GROUP == 0;
            if (commaExpected) {
                if (c != ',' || i == from) {
                    return UNREADABLE;
                }
            } else if (Character.isDigit(c) && number <= Integer.MAX_VALUE) {
                number = number * 10 + Character.digit(c, 10);
            } else {
                return UNREADABLE;
            }
        }
        return number <= Integer.MAX_VALUE ? (int) number : UNREADABLE;
    }
}
