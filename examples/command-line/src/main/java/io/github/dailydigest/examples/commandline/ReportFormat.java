package io.github.dailydigest.examples.commandline;

import java.util.Locale;

/** The formats of {@code lint --format}. */
enum ReportFormat {
    /** Lines like those of a compiler, for people and editors. */
    TEXT,
    /** A line of JSON per diagnostic, for programs. */
    JSON,
    /** A SARIF log, for services that collect the findings of tools. */
    SARIF,
    /** Commands that annotate the files of a workflow run of GitHub. */
    GITHUB;

    DiagnosticReport on(Console console) {
        return switch (this) {
            case TEXT -> new TextReport(console);
            case JSON -> new JsonReport(console);
            case SARIF -> new SarifReport(console);
            case GITHUB -> new GitHubReport(console);
        };
    }

    /** Returns the name as users write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
