package io.github.dailydigest.examples.commandline;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The files that the arguments name: a file for itself, whatever its name; a folder for every {@code *.md} in it.
 *
 * <p>Links to files are followed, and so is an argument that is a link. Links to folders inside a folder are not, so
 * that no file is read twice and no loop can be entered.
 */
final class SourceFiles {

    private final List<Path> files = new ArrayList<>();
    private final Unreadable unreadable;

    private SourceFiles(Unreadable unreadable) {
        this.unreadable = unreadable;
    }

    /** The files in the order of the arguments, those of a folder in {@link #BY_PATH the order of their paths}. */
    static List<Path> of(List<String> arguments, Unreadable unreadable) throws IOException {
        SourceFiles sources = new SourceFiles(unreadable);
        for (String argument : arguments) {
            sources.add(argument);
        }
        return sources.files;
    }

    private void add(String argument) throws IOException {
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException failure) {
            unreadable.report(argument, failure);
            return;
        }
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else {
            files.add(path);
        }
    }

    private void addFolder(Path folder) throws IOException {
        Path start;
        try {
            // The walk follows no link, not even its start; so it starts where the link leads.
            start = folder.toRealPath();
        } catch (IOException failure) {
            unreadable.report(folder.toString(), failure);
            return;
        }
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isDigestFile(file, attributes)) {
                    found.add(start.relativize(file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                unreadable.report(folder.resolve(start.relativize(file)).toString(), failure);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(visited, failure);
            }
        });
        found.sort(BY_PATH);
        found.forEach(file -> files.add(folder.resolve(file)));
    }

    /** A file, and not a pipe or a device, since those may never end. */
    private static boolean isDigestFile(Path file, BasicFileAttributes attributes) {
        return file.toString().endsWith(".md")
                && (attributes.isSymbolicLink() ? leadsToFile(file) : attributes.isRegularFile());
    }

    /** A link that leads nowhere counts too, so that reading it says so. */
    private static boolean leadsToFile(Path link) {
        try {
            return Files.readAttributes(link, BasicFileAttributes.class).isRegularFile();
        } catch (IOException broken) {
            return true;
        }
    }

    /**
     * Relative paths as texts with {@code /} between the names, by code point. The order of {@link String} is another
     * one: it puts U+FF5E behind the characters that need two units, and that of {@link Path} belongs to the platform.
     */
    static final Comparator<Path> BY_PATH = (a, b) -> compareByCodePoint(slashed(a), slashed(b));

    private static String slashed(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

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
}
