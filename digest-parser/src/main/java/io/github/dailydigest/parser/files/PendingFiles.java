package io.github.dailydigest.parser.files;

import io.github.dailydigest.parser.DigestFiles;
import io.github.dailydigest.parser.DigestReadException;
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
 * The digest files that are still to be read, in the order of {@link DigestFiles}. What is a folder is looked into, and
 * what has the name of a file is looked at, when it is come to, so that threads that share the files share that too.
 */
public final class PendingFiles {

    private final Deque<Entry> entries = new ArrayDeque<>();

    private PendingFiles() {}

    /** One file, whatever its name. */
    public static PendingFiles ofFile(Path file) {
        PendingFiles files = new PendingFiles();
        files.entries.add(Entry.file(file));
        return files;
    }

    /**
     * All digest files of a folder.
     *
     * @throws DigestReadException if that is none, or cannot be read
     */
    public static PendingFiles ofFolder(Path folder) {
        PendingFiles files = new PendingFiles();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            files.putFirst(entries(folder, found));
        } catch (IOException e) {
            throw new DigestReadException(folder + " could not be read: " + e, e);
        }
        return files;
    }

    /** Takes the next file; null where none is left. */
    public @Nullable Path next() {
        while (!entries.isEmpty()) {
            Entry next = entries.remove();
            if (next.kind() == Kind.FILE) {
                return next.path();
            }
            lookAt(next);
        }
        return null;
    }

    /** Takes the first half of what is left; null where that is less than two. */
    @Nullable PendingFiles firstHalf() {
        while (entries.size() == 1 && entries.getFirst().kind() != Kind.FILE) {
            lookAt(entries.remove());
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

    /** Puts in front what has been taken from there, as far as it can be told by one look. */
    private void lookAt(Entry entry) {
        if (entry.kind() == Kind.FOLDER) {
            lookInto(entry.path());
        } else {
            Entry seen = Entry.seen(entry.path());
            if (seen != null) {
                entries.addFirst(seen);
            }
        }
    }

    private void lookInto(Path folder) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            putFirst(entries(folder, found));
        } catch (IOException unreadable) {
            entries.addFirst(Entry.file(folder));
        }
    }

    private void putFirst(List<Entry> found) {
        Collections.reverse(found);
        found.forEach(entries::addFirst);
    }

    /** What {@code folder} holds, in order; where not all of that can be found, the folder itself too. */
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
        } catch (DirectoryIteratorException e) {
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
        /** To be looked into. */
        FOLDER,
        /** To be looked at: by its name it is a file of digests. */
        UNSEEN
    }

    /**
     * @param key what it is ordered by among its siblings: its name, and that of a folder with the slash that follows
     */
    private record Entry(Path path, Kind kind, String key) {

        static Entry file(Path path) {
            return new Entry(path, Kind.FILE, name(path));
        }

        /** Null for what can be neither a folder nor a file of digests. */
        static @Nullable Entry of(Path path) {
            String name = name(path);
            return name.endsWith(".md") ? new Entry(path, Kind.UNSEEN, name) : seen(path);
        }

        /**
         * What a look shows, which may be another folder; null where it is neither that nor a file of digests. What
         * cannot be told counts as one: reading tells.
         */
        static @Nullable Entry seen(Path path) {
            BasicFileAttributes attributes;
            try {
                attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            } catch (IOException unreadable) {
                return file(path);
            }
            if (attributes.isDirectory()) {
                return new Entry(path, Kind.FOLDER, name(path) + "/");
            }
            boolean isFile = attributes.isSymbolicLink() ? leadsToFile(path) : attributes.isRegularFile();
            return isFile && name(path).endsWith(".md") ? file(path) : null;
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
