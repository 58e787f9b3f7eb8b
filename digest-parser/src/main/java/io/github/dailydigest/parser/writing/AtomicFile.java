package io.github.dailydigest.parser.writing;

import io.github.dailydigest.parser.DigestWriteException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file completely or not at all: a temporary file beside it is written and then moved to its place. A file
 * that would lose something by this is not written: one with several hard links, or whose owner, group, permissions or
 * extended attributes the temporary file cannot have.
 */
public final class AtomicFile {

    /** The maximum length of a chain of symbolic links, as in Linux. */
    private static final int MAX_LINKS = 40;

    private AtomicFile() {}

    /**
     * Writes a file. If it is a symbolic link, its target is replaced, not the link.
     *
     * @throws DigestWriteException if writing fails; the file is unchanged
     */
    public static void write(Path file, byte[] bytes) {
        write(file, null, bytes);
    }

    /**
     * Writes a file as {@link #write(Path, byte[])} does, if its content is still the one that was read from it.
     *
     * @throws DigestWriteException if writing fails, or the content is another; the file is unchanged
     */
    public static void replace(Path file, byte[] before, byte[] after) {
        write(file, before, after);
    }

    /**
     * Verifies that a path is not a pipe or a device, before it is read: those cannot be replaced, and what is read
     * from them would be lost.
     *
     * @throws DigestWriteException if it is
     */
    public static void requireFile(Path file) {
        try {
            if (Files.exists(file)
                    && Files.readAttributes(file, BasicFileAttributes.class).isOther()) {
                throw new DigestWriteException(file.toString(), new IOException("a pipe or device is not replaced"));
            }
        } catch (ClosedFileSystemException e) {
            // Nothing can be read from the path either, which is reported then.
            return;
        } catch (IOException e) {
            throw new DigestWriteException(file.toString(), e);
        }
    }

    private static void write(Path file, byte @Nullable [] before, byte[] after) {
        requireFile(file);
        try {
            Path target = target(file);
            Path temporary = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
            try {
                if (Files.exists(target)) {
                    KeptAttributes kept = KeptAttributes.of(target);
                    // Copies the attributes too, in the ways that the platform has, such as access control lists.
                    Files.copy(target, temporary, StandardCopyOption.COPY_ATTRIBUTES);
                    writeDurably(temporary, after);
                    kept.requireKeptBy(temporary);
                } else {
                    Files.createFile(temporary);
                    writeDurably(temporary, after);
                }
                if (before != null && !Arrays.equals(before, Files.readAllBytes(target))) {
                    throw new IOException("it was changed by another program in the meantime");
                }
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException | ClosedFileSystemException e) {
            throw new DigestWriteException(file.toString(), e);
        }
    }

    /** Replaces the content of a file. It is on the disk before this returns, so that a power failure keeps it. */
    private static void writeDurably(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer remaining = ByteBuffer.wrap(bytes);
            while (remaining.hasRemaining()) {
                channel.write(remaining);
            }
            channel.force(true);
        }
    }

    /** Returns the file that symbolic links point to, which may not exist yet. */
    private static Path target(Path file) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MAX_LINKS) {
                throw new IOException("too many symbolic links");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        if (target.getFileName() == null) {
            throw new IOException("a root directory is not a file");
        }
        return target;
    }
}
