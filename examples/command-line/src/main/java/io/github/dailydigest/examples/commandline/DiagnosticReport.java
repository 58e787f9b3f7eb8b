package io.github.dailydigest.examples.commandline;

import io.github.dailydigest.parser.ParseResult;
import java.io.IOException;

/** Prints the diagnostics of all files to standard output, in one format. */
interface DiagnosticReport {

    /** Prints, or records, the diagnostics of a result. */
    void print(String file, ParseResult result) throws IOException;

    /**
     * Ends the report after the last result.
     *
     * @param complete whether every file was read
     */
    default void finish(boolean complete) throws IOException {}
}
