package io.github.dailydigest.examples.commandline;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * Standard input, standard output and standard error of the command. Lines are written in UTF-8 and end in {@code \n}
 * on every platform. A progress bar can be drawn on standard error; it is erased before any other line is written.
 *
 * <p>Thread-safe, since the progress bar is drawn by its own thread.
 */
final class Console {

    private static final String ERASE_LINE = "\r\u001b[K";

    private final InputStream in;
    private final FailFastOutputStream outBytes;
    private final FailFastOutputStream errBytes;
    private final Writer out;
    private final Writer err;
    private final boolean errorIsTerminal;
    private final Ansi outColors;
    private final Ansi errColors;
    private boolean isBarDrawn;

    /** Creates a console without colors, whose standard input is empty. */
    Console(OutputStream out, OutputStream err, boolean errorIsTerminal) {
        this(InputStream.nullInputStream(), out, err, errorIsTerminal);
    }

    /** Creates a console without colors. */
    Console(InputStream in, OutputStream out, OutputStream err, boolean errorIsTerminal) {
        this(in, out, err, errorIsTerminal, Ansi.OFF, Ansi.OFF);
    }

    Console(
            InputStream in,
            OutputStream out,
            OutputStream err,
            boolean errorIsTerminal,
            Ansi outColors,
            Ansi errColors) {
        this.in = in;
        this.outBytes = new FailFastOutputStream(out);
        this.errBytes = new FailFastOutputStream(err);
        this.out = new BufferedWriter(new OutputStreamWriter(outBytes, StandardCharsets.UTF_8), 1 << 16);
        this.err = new BufferedWriter(new OutputStreamWriter(errBytes, StandardCharsets.UTF_8));
        this.errorIsTerminal = errorIsTerminal;
        this.outColors = outColors;
        this.errColors = errColors;
    }

    /** Returns standard input, which can be read only once. */
    InputStream in() {
        return in;
    }

    /** Whether standard error can show a progress bar. */
    boolean showsProgress() {
        return errorIsTerminal;
    }

    /** Whether standard output shows colors. */
    Ansi outColors() {
        return outColors;
    }

    /** Whether standard error shows colors. */
    Ansi errColors() {
        return errColors;
    }

    /** Writes a line to standard output. */
    synchronized void out(String line) throws IOException {
        boolean onTerminal = erase();
        out.append(line).append('\n');
        if (onTerminal) {
            out.flush();
        }
    }

    /** Writes bytes to standard output. */
    synchronized void out(byte[] content) throws IOException {
        erase();
        out.flush();
        outBytes.write(content);
    }

    /** Writes a line to standard error. */
    synchronized void err(String line) throws IOException {
        erase();
        err.append(line).append('\n').flush();
    }

    /** Draws the progress bar, which is erased before the next line is written. */
    synchronized void drawBar(String bar) throws IOException {
        err.append(ERASE_LINE).append(bar).flush();
        isBarDrawn = true;
    }

    /** Whether standard output or standard error has failed. If so, {@link #flush()} throws its failure. */
    synchronized boolean hasFailed() {
        return outBytes.failure().isPresent() || errBytes.failure().isPresent();
    }

    /** Erases the progress bar and flushes both streams. Throws also if either has failed before. */
    synchronized void flush() throws IOException {
        erase();
        out.flush();
        err.flush();
    }

    /** Returns a writer to standard output, for help texts. */
    PrintWriter outWriter() {
        return new PrintWriter(out);
    }

    /** Returns a writer to standard error, for usage errors. */
    PrintWriter errWriter() {
        return new PrintWriter(err);
    }

    /** Erases the progress bar. Returns whether there was one. */
    private boolean erase() throws IOException {
        boolean drawn = isBarDrawn;
        if (drawn) {
            err.append(ERASE_LINE).flush();
            isBarDrawn = false;
        }
        return drawn;
    }

    /** Returns the console of this process. */
    static Console ofProcess() {
        // System.out and System.err use the charset and the line separator of the platform.
        ProcessOutput out = ProcessOutput.standardOutput();
        ProcessOutput err = ProcessOutput.standardError();
        boolean errorIsTerminal = isTerminal(err);
        Map<String, String> environment = System.getenv();
        return new Console(
                new FileInputStream(FileDescriptor.in),
                out,
                err,
                errorIsTerminal,
                Colors.of(isTerminal(out), environment),
                Colors.of(errorIsTerminal, environment));
    }

    /** Whether a stream of this process is a terminal. */
    // Without /proc, JDK 22 and newer may report a terminal when there is none. At worst, a log then contains a bar.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal(ProcessOutput stream) {
        // System.console() reports whether standard input and output are both terminals, but output is often
        // redirected.
        return stream.isTerminal().orElseGet(() -> System.console() != null);
    }
}
