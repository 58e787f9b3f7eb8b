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
 * Where the command writes: lines in UTF-8 that end in {@code \n}, whatever the platform, to standard output and
 * standard error, and below them a progress bar that every other line moves out of its way.
 *
 * <p>Thread-safe, since the bar draws itself from a thread of its own.
 */
final class Console {

    private static final String ERASE_LINE = "\r\u001b[K";

    private final OutputStream bytes;
    private final Writer out;
    private final Writer err;
    private final boolean errorIsTerminal;
    private boolean barIsDrawn;

    Console(OutputStream out, OutputStream err, boolean errorIsTerminal) {
        this.bytes = out;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.err = new BufferedWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
        this.errorIsTerminal = errorIsTerminal;
    }

    /** Whether a progress bar makes sense. */
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

    /** Draws the progress bar; the next line that is written takes its place. */
    synchronized void bar(String bar) throws IOException {
        err.append(ERASE_LINE).append(bar).flush();
        barIsDrawn = true;
    }

    /** Takes the progress bar away. */
    synchronized void flush() throws IOException {
        erase();
        out.flush();
        err.flush();
    }

    /** Standard output, for help. */
    PrintWriter outWriter() {
        return new PrintWriter(out);
    }

    /** Standard error, for what is wrong with the arguments. */
    PrintWriter errWriter() {
        return new PrintWriter(err);
    }

    private boolean erase() throws IOException {
        boolean drawn = barIsDrawn;
        if (drawn) {
            err.append(ERASE_LINE).flush();
            barIsDrawn = false;
        }
        return drawn;
    }

    /** Whether standard error of this process is a terminal. */
    // Where there is no /proc, JDK 22 and newer see a terminal too often; a bar in a log is the worst of it.
    @SuppressWarnings("SystemConsoleNull")
    static boolean errorIsTerminal() {
        // Java can only say whether standard input and output both are one, and output is what people redirect.
        Path descriptor = Path.of("/proc/self/fd/2");
        try {
            String device = Files.readSymbolicLink(descriptor).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException noSuchFileSystem) {
            return System.console() != null;
        }
    }
}
