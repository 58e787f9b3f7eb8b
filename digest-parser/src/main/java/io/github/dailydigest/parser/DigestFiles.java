package io.github.dailydigest.parser;

import io.github.dailydigest.parser.files.PendingFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Lists the digest files of a folder: every file in it and its subfolders whose name ends in {@code .md} or
 * {@code .markdown}, in upper or lower case, in the same order on every platform.
 *
 * <pre>{@code
 * for (Path file : DigestFiles.of(Path.of("archive"))) {
 *     index(parser.parse(file));
 * }
 * }</pre>
 *
 * <p>Hidden subfolders, whose names start with a period, such as {@code .git}, and subfolders named
 * {@code node_modules} are not searched, since the markdown files in them are those of tools and packages. The folder
 * itself may have any name.
 *
 * <p>Symbolic links to files are followed, and so is the folder itself if it is a link. Links to folders inside it are
 * not, so that no file is listed twice and cycles are avoided. Pipes and devices are left out, since they may be
 * endless.
 */
public final class DigestFiles {

    private DigestFiles() {}

    /**
     * Returns the files, each resolved against {@code folder}, sorted by relative path, with {@code /} between names
     * and by code point. A subfolder or link that cannot be read is in the list too, at its position, so that reading
     * it reports the error. The files of a folder whose name ends as that of a file are at the position of a file of
     * that name.
     *
     * @throws DigestReadException if {@code folder} is not a folder, or cannot be read
     */
    public static List<Path> of(Path folder) {
        Objects.requireNonNull(folder, "folder");
        List<Path> files = new ArrayList<>();
        PendingFiles pending = PendingFiles.ofFolder(folder);
        for (Path file = pending.next(); file != null; file = pending.next()) {
            files.add(file);
        }
        return Collections.unmodifiableList(files);
    }
}
