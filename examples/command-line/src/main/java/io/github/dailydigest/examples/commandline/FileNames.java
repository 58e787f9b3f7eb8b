package io.github.dailydigest.examples.commandline;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Whether the names of files can be printed. Java decodes them by the locale; under {@code LC_ALL=C}, each byte that is
 * not ASCII becomes U+FFFD, so that several files would have one name.
 */
final class FileNames {

    /** Why a file whose name cannot be decoded is not read. */
    static final String UNDECODABLE = "its name has bytes that are no characters in "
            + System.getProperty("sun.jnu.encoding") + ", the encoding of this locale; set LC_ALL=C.UTF-8";

    private static final char REPLACEMENT = '\uFFFD';

    private FileNames() {}

    /** Whether the text of a path stands for this path and no other. */
    static boolean isDecodable(Path file) {
        String name = file.toString();
        try {
            return name.indexOf(REPLACEMENT) < 0
                    || file.getFileSystem().getPath(name).equals(file);
        } catch (InvalidPathException unmappable) {
            return false;
        }
    }

    /** Whether an argument that is no path was not decoded. */
    static boolean isUndecoded(InvalidPathException failure) {
        return failure.getInput().indexOf(REPLACEMENT) >= 0;
    }
}
