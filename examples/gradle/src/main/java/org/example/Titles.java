package org.example;

import io.github.dailydigest.parser.DigestException;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.PaperOccurrence;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Prints date and title of each paper in a folder of digests; a program that Gradle builds and runs. */
public final class Titles {

    private Titles() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        try (Stream<PaperOccurrence> papers = DigestParser.create().papers(folder)) {
            papers.map(Titles::line).forEach(System.out::println);
        } catch (DigestException failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    private static String line(PaperOccurrence occurrence) {
        return occurrence.date().map(Object::toString).orElse("undated") + " "
                + occurrence.paper().title();
    }
}
