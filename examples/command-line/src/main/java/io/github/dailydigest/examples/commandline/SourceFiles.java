package io.github.dailydigest.examples.commandline;

import io.github.dailydigest.parser.DigestException;
import io.github.dailydigest.parser.DigestFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files to read: files are read whatever their names are, and a folder is replaced by the digest files in them. */
final class SourceFiles {

    private SourceFiles() {}

    /** Returns the files in the order of the arguments. Those of a folder are in the order of {@link DigestFiles}. */
    static List<Path> of(List<String> arguments, FailureReporter failures) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String argument : arguments) {
            try {
                Path path = Path.of(argument);
                files.addAll(Files.isDirectory(path) ? DigestFiles.of(path) : List.of(path));
            } catch (InvalidPathException | DigestException failure) {
                failures.report(argument, failure);
            }
        }
        return files;
    }
}
