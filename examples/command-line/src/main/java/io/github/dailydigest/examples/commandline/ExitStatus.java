package io.github.dailydigest.examples.commandline;

/** The exit statuses of the command. */
final class ExitStatus {

    /** Every file was read, and no diagnostic reaches the severity of {@code --strict}. */
    static final int SUCCESS = 0;

    /** A diagnostic reaches the severity of {@code --strict}, or a file would change under {@code --check}. */
    static final int FINDINGS = 1;

    /** The arguments are invalid, or a folder has no file to read, or an input or the output failed. */
    static final int FAILURE = 2;

    /** The reader of the output closed the pipe: the status of a program that SIGPIPE ends, as shells report it. */
    static final int CLOSED_PIPE = 141;

    private ExitStatus() {}
}
