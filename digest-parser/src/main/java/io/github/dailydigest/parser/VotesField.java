package io.github.dailydigest.parser;

/** The votes of a paper: {@code Vote: 85}; {@code Vote: -} and {@code Vote:} where they are not known. */
final class VotesField {

    private static final String UNKNOWN = "-";
    /** Three digits and their comma. */
    private static final int GROUP = 4;

    private VotesField() {}

    /**
     * Takes the votes on a line whose value starts at {@code from}; gives the last line of the field, which is that
     * line.
     */
    static int read(LineTable lines, int line, int from, PaperFields fields) {
        String text = lines.text();
        int to = White.trimEnd(text, from, lines.end(line));
        fields.claims().markup(lines.start(line), lines.end(line));
        if (text.startsWith(UNKNOWN, from) ? to - from == UNKNOWN.length() : from == to) {
            fields.votes(line, -1);
            return line;
        }
        int votes = number(text, from, to);
        if (votes >= 0) {
            fields.votes(line, votes);
        } else {
            fields.unreadable(
                    DiagnosticCode.UNREADABLE_VOTES,
                    line,
                    line,
                    "votes are a whole number or -, not " + DiagnosticLog.quote(text, from, to));
        }
        return line;
    }

    /**
     * The number that stands there, with or without a comma before each three digits; less than zero where none does.
     */
    private static int number(String text, int from, int to) {
        boolean grouped = Search.first(text, ",", from, to) >= 0;
        long number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean commaDue = grouped && (to - i) % GROUP == 0;
            if (commaDue) {
                if (c != ',' || i == from) {
                    return -1;
                }
            } else if (c >= '0' && c <= '9' && number <= Integer.MAX_VALUE) {
                number = number * 10 + c - '0';
            } else {
                return -1;
            }
        }
        return number <= Integer.MAX_VALUE ? (int) number : -1;
    }
}
