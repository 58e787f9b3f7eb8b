package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.util.List;
import java.util.regex.Pattern;

/** The body of a paper: a summary in prose, one in bullets, sections with labels, each of which may be missing. */
final class Sections {

    private static final Pattern PRINTED_LIST = Pattern.compile("(?s)\\[\\s*['\"{].*]");
    private static final Pattern PRINTED_DICT = Pattern.compile("(?s)\\{.*}");

    private Sections() {}

    static void check(List<Section> sections, Variant variant, String path, Objections objections) {
        Rank rank = Rank.START;
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String at = path + "[" + i + "]";
            Rank next = Rank.of(section);
            objections.when(!next.canFollow(rank), at, "stands below a section that would take it in");
            rank = next;
            objections.when(
                    section.markdown().lines().anyMatch(line -> !line.isEmpty() && line.isBlank()),
                    at + ".markdown",
                    "has a line of nothing but white space");
            section.label()
                    .ifPresentOrElse(
                            label -> checkLabelled(section, label, variant, at, objections),
                            () -> checkSummary(section, at, objections));
        }
    }

    private static void checkLabelled(
            Section section, String label, Variant variant, String path, Objections objections) {
        Labelled.check(section, label, variant, path, objections);
        String body = section.markdown();
        if (!section.points().isEmpty()) {
            objections.when(
                    !body.equals(PythonLiterals.list(section.points())),
                    path + ".points",
                    "are not those of a printed list in the body");
        } else {
            objections.when(
                    PRINTED_LIST.matcher(body).matches(),
                    path + ".markdown",
                    "looks like a printed list, and the section has no points");
            objections.when(
                    PRINTED_DICT.matcher(body).matches() && namesSection(body),
                    path + ".markdown",
                    "looks like a printed dict of sections");
        }
    }

    private static boolean namesSection(String literal) {
        return Pattern.compile("['\"]")
                .splitAsStream(literal.replace("\\'", "’").replaceAll("(?<=\\w)'(?=\\w)", "’"))
                .anyMatch(Lines::namesKnownSection);
    }

    private static void checkSummary(Section section, String path, Objections objections) {
        objections.when(section.kind() != SectionKind.SUMMARY, path + ".kind", "is not SUMMARY, and there is no label");
        String body = section.markdown();
        objections.when(body.isEmpty(), path + ".markdown", "is empty, and there is no label");
        if (section.points().isEmpty()) {
            objections.when(
                    body.contains("\n\n\n"), path + ".markdown", "has more than one blank line between paragraphs");
            body.lines()
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> objections.when(
                            !Lines.isProse(line),
                            path + ".markdown",
                            "has a line that could be more than prose: \"" + line + "\""));
        } else {
            objections.when(
                    !PlainList.points(body).map(section.points()::equals).orElse(false),
                    path + ".points",
                    "are not those of the list");
            PlainList.check(body, path + ".markdown", objections);
        }
    }

    /** What a section is to those below it. */
    private enum Rank {
        START,
        PROSE,
        LIST,
        LABELLED;

        static Rank of(Section section) {
            if (section.label().isPresent()) {
                return LABELLED;
            }
            return section.points().isEmpty() ? PROSE : LIST;
        }

        boolean canFollow(Rank above) {
            return this == LABELLED || compareTo(above) > 0;
        }
    }
}
