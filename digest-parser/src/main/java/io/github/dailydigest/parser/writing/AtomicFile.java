package io.github.dailydigest.parser.writing;

import io.github.dailydigest.parser.DigestWriteException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Writes a file completely or not at all: a temporary file beside it is written and then moved to its place. */
public final class AtomicFile {

    /** The maximum length of a chain of symbolic links, as in Linux. */
    private static final int MAX_LINKS = 40;

    private AtomicFile() {}

    /**
     * Writes a file. If it is a symbolic link, its target is replaced, not the link. Permissions are kept.
     *
     * @throws DigestWriteException if writing fails; the file is unchanged
     */
    public static void write(Path file, byte[] bytes) {
        try {
            Path target = target(file);
            Path temporary = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
            try {
                Files.createFile(temporary);
                copyPermissions(target, temporary);
                Files.write(temporary, bytes);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new DigestWriteException(file.toString(), e);
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

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }
}
