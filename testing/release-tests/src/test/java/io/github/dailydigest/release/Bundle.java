package io.github.dailydigest.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What is uploaded to Maven Central: files in the layout of a repository. */
final class Bundle {

    private static final String GROUP = "io/github/dailydigest/";

    private final SortedMap<String, byte[]> files;

    private Bundle(SortedMap<String, byte[]> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    static Bundle read(Path zip) throws IOException {
        try (InputStream in = Files.newInputStream(zip)) {
            return new Bundle(unzip(in));
        }
    }

    /** All files, by their paths. */
    SortedMap<String, byte[]> files() {
        return files;
    }

    /** The path of a file of an artifact, given by its ending, such as {@code .pom} or {@code -sources.jar}. */
    static String path(String artifact, String ending) {
        return GROUP + "%1$s/%2$s/%1$s-%2$s%3$s".formatted(artifact, Release.VERSION, ending);
    }

    byte[] bytes(String artifact, String ending) {
        byte[] bytes = files.get(path(artifact, ending));
        if (bytes == null) {
            throw new IllegalArgumentException("no " + path(artifact, ending) + " in " + files.keySet());
        }
        return bytes;
    }

    String text(String artifact, String ending) {
        return new String(bytes(artifact, ending), StandardCharsets.UTF_8);
    }

    /** The entries of a jar. */
    SortedMap<String, byte[]> jar(String artifact, String ending) throws IOException {
        return unzip(new ByteArrayInputStream(bytes(artifact, ending)));
    }

    /** Writes the files into a folder, which becomes a Maven repository. */
    void writeTo(Path repository) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = repository.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static SortedMap<String, byte[]> unzip(InputStream archive) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(archive)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return entries;
    }
}
