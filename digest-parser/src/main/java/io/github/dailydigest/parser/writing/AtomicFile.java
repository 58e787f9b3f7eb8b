package io.github.dailydigest.parser.writing;

import io.github.dailydigest.parser.DigestWriteException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Writes a file whole or not at all: a file beside it is written, and then takes its place at once. */
public final class AtomicFile {

    /** As many links one behind another as Linux follows. */
    private static final int MOST_LINKS = 40;

    private AtomicFile() {}

    /**
     * Writes a file. What a symbolic link points to is replaced, not the link; permissions stay.
     *
     * @throws DigestWriteException if that fails; the file is as it was before
     */
    public static void write(Path file, byte[] bytes) {
        try {
            Path target = target(file);
            Path beside = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
            try {
                Files.createFile(beside);
                copyPermissions(target, beside);
                Files.write(beside, bytes);
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new DigestWriteException(file + " could not be written: " + e, e);
        }
    }

    /** The file itself, also where links lead to one that is not there yet. */
    private static Path target(Path file) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new IOException("too many symbolic links");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        if (target.getFileName() == null) {
            throw new IOException("a root is no file");
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
