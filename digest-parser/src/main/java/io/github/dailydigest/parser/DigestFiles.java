package io.github.dailydigest.parser;

import io.github.dailydigest.parser.files.PendingFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * The files of digests in a folder: every {@code *.md} in it and in the folders below, in one order on every platform.
 *
 * <pre>{@code
 * for (Path file : DigestFiles.of(Path.of("archive"))) {
 *     index(parser.parse(file));
 * }
 * }</pre>
 *
 * <p>Links to files are followed, and so is the folder itself if it is a link. Links to folders inside it are not, so
 * that no file is named twice and no loop is entered. Pipes and devices are left out, since they may never end.
 */
public final class DigestFiles {

    private DigestFiles() {}

    /**
     * The files, each as {@code folder} resolves it, ordered by their paths below it, compared with {@code /} between
     * names and by code point. What cannot be looked into, a folder or a broken link, is in the list too, where what it
     * holds would be, so that reading it says why. A folder whose name ends in {@code .md} stands where a file would.
     *
     * @throws DigestReadException if {@code folder} is none, or cannot be read
     */
    public static List<Path> of(Path folder) {
        Objects.requireNonNull(folder, "folder");
        List<Path> files = new ArrayList<>();
        PendingFiles left = PendingFiles.ofFolder(folder);
        for (Path file = left.next(); file != null; file = left.next()) {
            files.add(file);
        }
        return Collections.unmodifiableList(files);
    }
}
