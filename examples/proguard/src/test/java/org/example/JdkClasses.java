package org.example;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs classes of the running JDK into a jar, since ProGuard cannot read its image, and not every JDK has jmods. */
final class JdkClasses {

    private JdkClasses() {}

    static void pack(Path jar, List<String> modules) throws IOException {
        Path image = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (String module : modules) {
                add(zip, image.resolve(module));
            }
        }
    }

    private static void add(ZipOutputStream zip, Path module) throws IOException {
        try (Stream<Path> files = Files.walk(module)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = module.relativize(file).toString();
                if (name.endsWith(".class") && !name.equals("module-info.class")) {
                    zip.putNextEntry(new ZipEntry(name));
                    Files.copy(file, zip);
                }
            }
        }
    }
}
