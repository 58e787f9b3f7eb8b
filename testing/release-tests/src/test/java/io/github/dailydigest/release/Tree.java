package io.github.dailydigest.release;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Folders with all that is in them. */
final class Tree {

    /** The root folder of the project. */
    static final Path ROOT = Path.of(System.getProperty("digest.root"));

    /** What builds and tools write into the project, or keep there. */
    private static final Set<String> NOT_SOURCES =
            Set.of("target", "build", ".git", ".gradle", ".idea", ".cifuzz-corpus");

    private Tree() {}

    /** Copies the sources of the project, and nothing that builds wrote. */
    static void copyProject(Path copy) throws IOException {
        copy(ROOT, copy, path -> !NOT_SOURCES.contains(path.getFileName().toString()));
    }

    /** Copies the files and folders that pass the filter. Existing files are replaced. */
    static void copy(Path from, Path to, Predicate<Path> filter) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!filter.test(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (filter.test(file)) {
                    Path target = to.resolve(from.relativize(file));
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Deletes a folder, if it exists. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
