package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;

/** The votes of a paper: {@code Vote: 85}; {@code Vote: -} and {@code Vote:} where they are not known. */
public final class VotesField {

    /** What stands for votes that are not known. */
    static final int UNKNOWN = -1;

    /** What stands for votes that cannot be read. */
    static final int UNREADABLE = -2;

    private static final String NO_NUMBER = "-";
    /** Three digits and their comma. */
    private static final int GROUP = 4;

    private VotesField() {}

    /**
     * Takes the votes on a line whose value starts at {@code from}; gives the last line of the field, which is that
     * line.
     */
    static int read(LineTable lines, int line, int from, PaperFields fields) {
        String text = lines.text();
        int to = Whitespace.trimEnd(text, from, lines.end(line));
        fields.ledger().addMarkup(lines.start(line), lines.end(line));
        int votes = value(text, from, to);
        if (votes == UNREADABLE) {
            fields.unreadable(
                    DiagnosticCode.UNREADABLE_VOTES,
                    line,
                    line,
                    "votes are a whole number or -, not " + DiagnosticLog.quote(text, from, to));
        } else {
            fields.votes(line, votes);
        }
        return line;
    }

    /** The votes that stand there, without white space around them; {@link #UNKNOWN} or {@link #UNREADABLE}. */
    static int value(String text, int from, int to) {
        boolean none = text.startsWith(NO_NUMBER, from) ? to - from == NO_NUMBER.length() : from == to;
        return none ? UNKNOWN : number(text, from, to);
    }

    /**
     * The number that stands there, with or without a comma before each three digits; {@link #UNREADABLE} where none
     * does.
     */
    private static int number(String text, int from, int to) {
        boolean grouped = Search.first(text, ",", from, to) >= 0;
        long number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean commaDue = grouped && (to - i) % GROUP == 0;
            if (commaDue) {
                if (c != ',' || i == from) {
                    return UNREADABLE;
                }
            } else if (c >= '0' && c <= '9' && number <= Integer.MAX_VALUE) {
                number = number * 10 + c - '0';
            } else {
                return UNREADABLE;
            }
        }
        return number <= Integer.MAX_VALUE ? (int) number : UNREADABLE;
    }
}
