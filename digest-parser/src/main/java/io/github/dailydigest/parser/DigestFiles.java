package io.github.dailydigest.parser;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
     * names and by code point. What cannot be looked into, a folder or a broken link, is in the list too, so that
     * reading it says why.
     *
     * @throws DigestReadException if {@code folder} is none, or cannot be read
     */
    public static List<Path> of(Path folder) {
        Objects.requireNonNull(folder, "folder");
        List<Found> found = new ArrayList<>();
        try {
            // The walk follows no link, not even its start; so it starts where the link leads.
            Path start = folder.toRealPath();
            if (!Files.isDirectory(start)) {
                throw new NotDirectoryException(folder.toString());
            }
            Files.walkFileTree(start, new Finder(start, found));
        } catch (IOException e) {
            throw new DigestReadException(folder + " could not be read: " + e, e);
        }
        found.sort(Comparator.comparing(Found::slashed, DigestFiles::compareByCodePoint));
        return found.stream().map(file -> folder.resolve(file.path())).toList();
    }

    /**
     * The order of {@link String} is another one: it puts U+FF5E behind the characters that need two units. That of
     * {@link Path} belongs to the platform.
     */
    static int compareByCodePoint(String a, String b) {
        int end = Math.min(a.length(), b.length());
        for (int i = 0; i < end; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                // Only where one is half of a pair do units and code points differ in order.
                boolean surrogateA = Character.isSurrogate(a.charAt(i));
                boolean surrogateB = Character.isSurrogate(b.charAt(i));
                return surrogateA == surrogateB
                        ? Character.compare(a.charAt(i), b.charAt(i))
                        : Boolean.compare(surrogateA, surrogateB);
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    /**
     * A file in the folder.
     *
     * @param path its path below the folder
     * @param slashed the same as text, with {@code /} between the names
     */
    private record Found(Path path, String slashed) {

        static Found of(Path path) {
            return new Found(path, path.toString().replace(path.getFileSystem().getSeparator(), "/"));
        }
    }

    private static final class Finder extends SimpleFileVisitor<Path> {

        private final Path start;
        private final List<Found> found;

        Finder(Path start, List<Found> found) {
            this.start = start;
            this.found = found;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean isFile = attributes.isSymbolicLink() ? leadsToFile(file) : attributes.isRegularFile();
            if (isFile && file.toString().endsWith(".md")) {
                found.add(Found.of(start.relativize(file)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            found.add(Found.of(start.relativize(file)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) {
            return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(visited, failure);
        }

        /** A link that leads nowhere counts too, so that reading it says so. */
        private static boolean leadsToFile(Path link) {
            try {
                return Files.readAttributes(link, BasicFileAttributes.class).isRegularFile();
            } catch (IOException broken) {
                return true;
            }
        }
    }
}
