package io.github.dailydigest.examples.commandline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Standard output or standard error of this process, without a buffer. If it is a pipe whose reader has closed it,
 * writing throws a {@link ClosedPipeException}.
 */
final class ProcessOutput extends OutputStream {

    /** The messages of Unix and Windows for a closed pipe. Both can be translated. */
    private static final Pattern CLOSED_PIPE = Pattern.compile("Broken pipe|pipe is being closed|pipe has been ended");

    private final FileOutputStream out;
    private final int number;

    private ProcessOutput(FileDescriptor descriptor, int number) {
        this.out = new FileOutputStream(descriptor);
        this.number = number;
    }

    static ProcessOutput standardOutput() {
        return new ProcessOutput(FileDescriptor.out, 1);
    }

    static ProcessOutput standardError() {
        return new ProcessOutput(FileDescriptor.err, 2);
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] content, int offset, int length) throws IOException {
        try {
            out.write(content, offset, length);
        } catch (IOException failure) {
            throw isClosedPipe(failure) ? new ClosedPipeException(failure) : failure;
        }
    }

    /** Whether this is a terminal. Unknown on systems without {@code /proc}. */
    Optional<Boolean> isTerminal() {
        return device().map(device -> device.startsWith("/dev/pts/") || device.startsWith("/dev/tty"));
    }

    private boolean isClosedPipe(IOException failure) {
        // Nothing else makes writing to a pipe fail.
        boolean isPipe = device().filter(device -> device.startsWith("pipe:")).isPresent();
        return isPipe
                || CLOSED_PIPE.matcher(String.valueOf(failure.getMessage())).find();
    }

    private Optional<String> device() {
        Path descriptor = Path.of("/proc/self/fd/" + number);
        try {
            return Optional.of(Files.readSymbolicLink(descriptor).toString());
        } catch (IOException | UnsupportedOperationException noSuchFileSystem) {
            return Optional.empty();
        }
    }
}
