package io.github.dailydigest.parser.files;

import io.github.dailydigest.parser.DigestReadException;
import java.io.IOException;
import java.nio.file.ClosedFileSystemException;
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
 * The digest files that are still to be read, in the order of {@code DigestFiles}. Folders are listed and files are
 * examined lazily, so that threads that share the files share that work too.
 */
public final class PendingFiles {

    private final Deque<Entry> entries = new ArrayDeque<>();

    private PendingFiles() {}

    /** Returns a single file, whatever its name. */
    public static PendingFiles ofFile(Path file) {
        PendingFiles files = new PendingFiles();
        files.entries.add(Entry.file(file));
        return files;
    }

    /**
     * Returns the file at a path, or all digest files of a folder.
     *
     * @throws DigestReadException if the path is a folder that cannot be read, or its file system is closed
     */
    public static PendingFiles of(Path path) {
        try {
            return Files.isDirectory(path) ? ofFolder(path) : ofFile(path);
        } catch (ClosedFileSystemException e) {
            throw new DigestReadException(path.toString(), e);
        }
    }

    /**
     * Returns all digest files of a folder.
     *
     * @throws DigestReadException if the path is not a folder, or the folder cannot be read
     */
    public static PendingFiles ofFolder(Path folder) {
        PendingFiles files = new PendingFiles();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(open(folder))) {
            files.putFirst(entries(folder, found));
        } catch (IOException | ClosedFileSystemException e) {
            throw new DigestReadException(folder.toString(), e);
        }
        return files;
    }

    /** Returns a path of a file system that is open; not every file system checks this when a folder is listed. */
    private static Path open(Path folder) {
        if (!folder.getFileSystem().isOpen()) {
            throw new ClosedFileSystemException();
        }
        return folder;
    }

    /** Removes and returns the next file; returns null if none is left. */
    public @Nullable Path next() {
        while (!entries.isEmpty()) {
            Entry next = entries.remove();
            if (next.kind() == Kind.FILE) {
                return next.path();
            }
            examine(next);
        }
        return null;
    }

    /** Removes and returns the first half of the entries; returns null if fewer than two are left. */
    @Nullable PendingFiles firstHalf() {
        while (entries.size() == 1 && entries.getFirst().kind() != Kind.FILE) {
            examine(entries.remove());
        }
        if (entries.size() < 2) {
            return null;
        }
        PendingFiles half = new PendingFiles();
        for (int count = entries.size() / 2; count > 0; count--) {
            half.entries.add(entries.remove());
        }
        return half;
    }

    /** Puts the contents of a folder, or an entry whose kind is known now, at the front. */
    private void examine(Entry entry) {
        if (entry.kind() == Kind.FOLDER) {
            list(entry.path());
        } else {
            Entry examined = Entry.examined(entry.path());
            if (examined != null) {
                entries.addFirst(examined);
            }
        }
    }

    private void list(Path folder) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(open(folder))) {
            putFirst(entries(folder, found));
        } catch (IOException | ClosedFileSystemException unreadable) {
            entries.addFirst(Entry.file(folder));
        }
    }

    private void putFirst(List<Entry> found) {
        Collections.reverse(found);
        found.forEach(entries::addFirst);
    }

    /** Returns the entries of {@code folder}, in order; if it cannot be listed completely, the folder itself too. */
    private static List<Entry> entries(Path folder, DirectoryStream<Path> found) {
        List<Entry> entries = new ArrayList<>();
        boolean unreadable = false;
        try {
            for (Path path : found) {
                Entry entry = Entry.of(path);
                if (entry != null) {
                    entries.add(entry);
                }
            }
        } catch (DirectoryIteratorException | ClosedFileSystemException e) {
            unreadable = true;
        }
        entries.sort(Comparator.comparing(Entry::key, CodePointOrder::compare));
        if (unreadable) {
            entries.add(0, Entry.file(folder));
        }
        return entries;
    }

    private enum Kind {
        /** To be read. */
        FILE,
        /** To be listed. */
        FOLDER,
        /** To be examined, since it has the name of a digest file. */
        UNKNOWN
    }

    /**
     * A path to be read, listed or examined.
     *
     * @param path the path
     * @param kind what is to be done with it
     * @param key the sort key among its siblings: its name, followed by a slash for a folder
     */
    private record Entry(Path path, Kind kind, String key) {

        private static final List<String> EXTENSIONS = List.of(".md", ".markdown");

        static Entry file(Path path) {
            return new Entry(path, Kind.FILE, name(path));
        }

        /** Returns an entry for a path, or null if it is neither a folder nor a digest file. */
        static @Nullable Entry of(Path path) {
            String name = name(path);
            return isDigestFile(name) ? new Entry(path, Kind.UNKNOWN, name) : examined(path);
        }

        /**
         * Returns an entry by the attributes of a path, or null if it is neither a folder to search nor a digest file.
         * A path whose attributes cannot be read counts as a file, so that reading it reports the error.
         */
        static @Nullable Entry examined(Path path) {
            BasicFileAttributes attributes;
            try {
                attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            } catch (IOException | ClosedFileSystemException unreadable) {
                return file(path);
            }
            if (attributes.isDirectory()) {
                return isSearched(name(path)) ? new Entry(path, Kind.FOLDER, name(path) + "/") : null;
            }
            boolean isFile = attributes.isSymbolicLink() ? isLinkToFile(path) : attributes.isRegularFile();
            return isFile && isDigestFile(name(path)) ? file(path) : null;
        }

        /** Whether a link points to a file. A broken link counts too, so that reading it reports the error. */
        private static boolean isLinkToFile(Path link) {
            try {
                return Files.readAttributes(link, BasicFileAttributes.class).isRegularFile();
            } catch (IOException | ClosedFileSystemException broken) {
                return true;
            }
        }

        private static boolean isDigestFile(String name) {
            for (String extension : EXTENSIONS) {
                int start = name.length() - extension.length();
                if (name.regionMatches(true, start, extension, 0, extension.length())) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a folder inside a folder is listed: neither of a tool, such as {@code .git}, nor of packages. */
        private static boolean isSearched(String name) {
            return !name.startsWith(".") && !name.equals("node_modules");
        }

        private static String name(Path path) {
            return String.valueOf(path.getFileName());
        }
    }
}
