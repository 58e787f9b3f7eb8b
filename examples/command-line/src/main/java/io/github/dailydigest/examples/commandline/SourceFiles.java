package io.github.dailydigest.examples.commandline;

import io.github.dailydigest.parser.DigestException;
import io.github.dailydigest.parser.DigestFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files to read: files are read whatever their names are, and a folder is replaced by the digest files in it. The
 * argument {@code -} is standard input.
 */
final class SourceFiles {

    private static final String NO_FILE = "no file in it has a name that ends in .md or .markdown;"
            + " hidden folders and node_modules are not searched";

    /** The argument that is standard input, and its name in messages. A file of this name is {@code ./-}. */
    static final String STANDARD_INPUT = "-";

    private SourceFiles() {}

    /**
     * Returns the files in the order of the arguments. Those of a folder are in the order of {@link DigestFiles}. A
     * folder without any is reported, since checks of a folder that was moved would pass for ever.
     */
    static List<Path> of(List<String> arguments, FailureReporter failures) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String argument : arguments) {
            try {
                Path path = Path.of(argument);
                if (isStandardInput(path) || !Files.isDirectory(path)) {
                    files.add(path);
                } else {
                    files.addAll(filesOf(path, failures));
                }
            } catch (InvalidPathException | DigestException failure) {
                failures.report(argument, failure);
            }
        }
        return files;
    }

    /** Returns the files of a folder whose names can be printed, and reports the others. */
    private static List<Path> filesOf(Path folder, FailureReporter failures) throws IOException {
        List<Path> found = DigestFiles.of(folder);
        if (found.isEmpty()) {
            failures.report(folder.toString(), new IOException(NO_FILE));
        }
        List<Path> files = new ArrayList<>();
        for (Path file : found) {
            if (FileNames.isDecodable(file)) {
                files.add(file);
            } else {
                failures.report(file.toString(), new IOException(FileNames.UNDECODABLE));
            }
        }
        return files;
    }

    static boolean isStandardInput(Path file) {
        return file.toString().equals(STANDARD_INPUT);
    }
}
