package io.github.dailydigest.examples.commandline;

import io.github.dailydigest.parser.DigestException;
import io.github.dailydigest.parser.DigestFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that the arguments name: a file for itself, whatever its name; a folder for the digest files in it. */
final class SourceFiles {

    private SourceFiles() {}

    /** The files in the order of the arguments, those of a folder in the order of {@link DigestFiles}. */
    static List<Path> of(List<String> arguments, Unreadable unreadable) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String argument : arguments) {
            try {
                Path path = Path.of(argument);
                files.addAll(Files.isDirectory(path) ? DigestFiles.of(path) : List.of(path));
            } catch (InvalidPathException | DigestException failure) {
                unreadable.report(argument, failure);
            }
        }
        return files;
    }
}
