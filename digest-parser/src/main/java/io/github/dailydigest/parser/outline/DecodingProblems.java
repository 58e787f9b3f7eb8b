package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.SourceBuffer;
import io.github.dailydigest.parser.source.SourceBuffer.DecodingProblem;
import org.jspecify.annotations.Nullable;

/** Reports the characters that could not be decoded, line by line, so that their diagnostics have positions. */
final class DecodingProblems {

    private final SourceBuffer buffer;
    private final DiagnosticLog log;

    DecodingProblems(SourceBuffer buffer, DiagnosticLog log) {
        this.buffer = buffer;
        this.log = log;
    }

    /** Reports those on the line that the cursor is at. */
    void reportOn(LineCursor line) {
        DecodingProblem problem = next(line);
        while (problem != null) {
            int offset = (int) (problem.offset() - buffer.base());
            log.report(problem.code(), line.span(offset, offset + 1), message(problem.code()));
            problem = next(line);
        }
    }

    private @Nullable DecodingProblem next(LineCursor line) {
        return buffer.nextProblemBefore(buffer.base() + line.end());
    }

    private static String message(DiagnosticCode code) {
        return code == DiagnosticCode.MALFORMED_INPUT
                ? "these bytes are not valid in the encoding; replaced by U+FFFD"
                : "a surrogate without its pair is replaced by U+FFFD";
    }
}
