package io.github.dailydigest.compatibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The numbers of tests with one version, as reported by Surefire. Tests are skipped if they do not apply to a version.
 */
record Outcome(String version, int run, int skipped, int failed) {

    /** Returns the sum of the reports in a folder whose name is the version. */
    static Outcome of(Path reports) throws IOException {
        int tests = 0;
        int skipped = 0;
        int failed = 0;
        for (Path report : files(reports, "TEST-*.xml")) {
            Element suite = read(report);
            tests += number(suite, "tests");
            skipped += number(suite, "skipped");
            failed += number(suite, "failures") + number(suite, "errors");
        }
        return new Outcome(reports.getFileName().toString(), tests - skipped, skipped, failed);
    }

    /** Returns the outcomes of all folders in a folder, in the order of their names. */
    static List<Outcome> allOf(Path folder) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Path reports : files(folder, "*")) {
            outcomes.add(of(reports));
        }
        return outcomes;
    }

    int tests() {
        return run + skipped;
    }

    private static List<Path> files(Path folder, String names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            var matcher = folder.getFileSystem().getPathMatcher("glob:" + names);
            return files.filter(file -> matcher.matches(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static Element read(Path report) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(report.toString(), e);
        }
    }

    private static int number(Element suite, String attribute) {
        return Integer.parseInt(suite.getAttribute(attribute));
    }
}
