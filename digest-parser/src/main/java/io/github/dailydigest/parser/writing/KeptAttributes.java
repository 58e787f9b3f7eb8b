package io.github.dailydigest.parser.writing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The attributes of a file that the file that replaces it must have too.
 *
 * @param access owner, group and permissions; empty if the file system has none
 * @param extended the extended attributes by name; empty if the file system has none
 */
record KeptAttributes(String access, Map<String, ByteBuffer> extended) {

    /**
     * Returns the attributes of a file.
     *
     * @throws IOException if it has several hard links, all but one of which would keep the old content
     */
    static KeptAttributes of(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("unix")
                && Files.getAttribute(file, "unix:nlink") instanceof Integer links
                && links > 1) {
            throw new IOException("it has several hard links, of which only one would be replaced");
        }
        return new KeptAttributes(access(file), extended(file));
    }

    /**
     * Verifies that a file has these attributes.
     *
     * @throws IOException if it does not
     */
    void requireKeptBy(Path file) throws IOException {
        if (!access.equals(access(file))) {
            throw new IOException("its owner, group or permissions cannot be kept");
        }
        if (!extended.equals(extended(file))) {
            throw new IOException("its extended attributes cannot be kept");
        }
    }

    private static String access(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view == null) {
            return "";
        }
        PosixFileAttributes attributes = view.readAttributes();
        return attributes.owner() + ":" + attributes.group() + ":" + attributes.permissions();
    }

    private static Map<String, ByteBuffer> extended(Path file) throws IOException {
        Map<String, ByteBuffer> extended = new HashMap<>();
        UserDefinedFileAttributeView view = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
        if (view != null) {
            for (String name : names(view)) {
                ByteBuffer value = ByteBuffer.allocate(view.size(name));
                view.read(name, value);
                extended.put(name, value.flip());
            }
        }
        return extended;
    }

    private static List<String> names(UserDefinedFileAttributeView view) throws IOException {
        try {
            return view.list();
        } catch (FileSystemException unsupported) {
            return List.of();
        }
    }
}
