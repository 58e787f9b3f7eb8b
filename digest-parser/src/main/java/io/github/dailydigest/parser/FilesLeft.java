package io.github.dailydigest.parser;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The digest files that are still to be read, in the order of {@link DigestFiles}. A folder is looked into when it is
 * come to, so that threads that share the files share that work too.
 */
final class FilesLeft {

    private final Deque<Entry> entries = new ArrayDeque<>();

    private FilesLeft() {}

    /** One file, whatever its name. */
    static FilesLeft ofFile(Path file) {
        FilesLeft files = new FilesLeft();
        files.entries.add(Entry.file(file));
        return files;
    }

    /**
     * All digest files of a folder.
     *
     * @throws DigestReadException if that is none, or cannot be read
     */
    static FilesLeft ofFolder(Path folder) {
        FilesLeft files = new FilesLeft();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            files.putFirst(entries(folder, found));
        } catch (IOException e) {
            throw new DigestReadException(folder + " could not be read: " + e, e);
        }
        return files;
    }

    /** Takes the next file; null where none is left. */
    @Nullable Path next() {
        Entry next = entries.poll();
        while (next != null && next.isFolder()) {
            lookInto(next);
            next = entries.poll();
        }
        return next == null ? null : next.path();
    }

    /** Takes the first half of what is left; null where that is less than two. */
    @Nullable FilesLeft firstHalf() {
        for (Entry only = entries.peek(); only != null && only.isFolder() && entries.size() == 1; ) {
            lookInto(entries.remove());
            only = entries.peek();
        }
        if (entries.size() < 2) {
            return null;
        }
        FilesLeft half = new FilesLeft();
        for (int count = entries.size() / 2; count > 0; count--) {
            half.entries.add(entries.remove());
        }
        return half;
    }

    private void lookInto(Entry folder) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder.path())) {
            putFirst(entries(folder.path(), found));
        } catch (IOException unreadable) {
            entries.addFirst(Entry.file(folder.path()));
        }
    }

    private void putFirst(List<Entry> found) {
        Collections.reverse(found);
        found.forEach(entries::addFirst);
    }

    /** What {@code folder} holds, in order; where not all of that can be found, the folder itself too. */
    private static List<Entry> entries(Path folder, DirectoryStream<Path> found) {
        List<Entry> entries = new ArrayList<>();
        try {
            for (Path path : found) {
                Entry entry = Entry.of(path);
                if (entry != null) {
                    entries.add(entry);
                }
            }
        } catch (DirectoryIteratorException unreadable) {
            entries.add(Entry.file(folder));
        }
        entries.sort(Comparator.comparing(Entry::key, DigestFiles::compareByCodePoint));
        return entries;
    }

    /**
     * A file to be read, or a folder to be looked into.
     *
     * @param key what it is ordered by among its siblings: its name, and that of a folder with the slash that follows
     */
    private record Entry(Path path, boolean isFolder, String key) {

        static Entry file(Path path) {
            return new Entry(path, false, name(path));
        }

        /**
         * Null where it is neither a folder nor a file of digests. What cannot be told counts as one: reading tells.
         */
        static @Nullable Entry of(Path path) {
            BasicFileAttributes attributes;
            try {
                attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            } catch (IOException unreadable) {
                return file(path);
            }
            if (attributes.isDirectory()) {
                return new Entry(path, true, name(path) + "/");
            }
            boolean isFile = attributes.isSymbolicLink() ? leadsToFile(path) : attributes.isRegularFile();
            return isFile && path.toString().endsWith(".md") ? file(path) : null;
        }

        /** A link that leads nowhere counts too, so that reading it says so. */
        private static boolean leadsToFile(Path link) {
            try {
                return Files.readAttributes(link, BasicFileAttributes.class).isRegularFile();
            } catch (IOException broken) {
                return true;
            }
        }

        private static String name(Path path) {
            return String.valueOf(path.getFileName());
        }
    }
}
