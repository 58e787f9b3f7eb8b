package io.github.dailydigest.parser;

/** Takes the diagnostics of one parse, page by page: a page holds those of one result. */
final class DiagnosticLog {

    private static final int LONGEST_EXCERPT = 60;

    private final int limit;
    private DiagnosticPage page;

    DiagnosticLog(int limit) {
        this.limit = limit;
        this.page = new DiagnosticPage(limit);
    }

    void report(DiagnosticCode code, SourceSpan span, String message) {
        page.add(new Diagnostic(code, message, span));
    }

    /** The diagnostics since the last turn; those to come go on a new page. */
    DiagnosticPage turn() {
        DiagnosticPage turned = page;
        page = new DiagnosticPage(limit);
        return turned;
    }

    /** Text to quote in a message: in quotation marks, cut where it is long. */
    static String quote(String text, int from, int to) {
        if (to - from <= LONGEST_EXCERPT) {
            return '"' + text.substring(from, to) + '"';
        }
        int cut = from + LONGEST_EXCERPT - 1;
        int end = Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
        return '"' + text.substring(from, end) + "…\"";
    }
}
