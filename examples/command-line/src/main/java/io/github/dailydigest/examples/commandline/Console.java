package io.github.dailydigest.examples.commandline;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Standard output and standard error of the command. Lines are written in UTF-8 and end in {@code \n} on every
 * platform. A progress bar can be drawn on standard error; it is erased before any other line is written.
 *
 * <p>Thread-safe, since the progress bar is drawn by its own thread.
 */
final class Console {

    private static final String ERASE_LINE = "\r\u001b[K";

    private final OutputStream bytes;
    private final Writer out;
    private final Writer err;
    private final boolean errorIsTerminal;
    private boolean isBarDrawn;

    Console(OutputStream out, OutputStream err, boolean errorIsTerminal) {
        this.bytes = out;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.err = new BufferedWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
        this.errorIsTerminal = errorIsTerminal;
    }

    /** Whether standard error can show a progress bar. */
    boolean showsProgress() {
        return errorIsTerminal;
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
        bytes.write(content);
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

    /** Erases the progress bar and flushes both streams. */
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

    /** Whether standard error of this process is a terminal. */
    // Without /proc, JDK 22 and newer may report a terminal when there is none. At worst, a log then contains a bar.
    @SuppressWarnings("SystemConsoleNull")
    static boolean errorIsTerminal() {
        // System.console() reports whether standard input and output are both terminals, but output is often
        // redirected.
        Path descriptor = Path.of("/proc/self/fd/2");
        try {
            String device = Files.readSymbolicLink(descriptor).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException noSuchFileSystem) {
            return System.console() != null;
        }
    }
}
