package io.github.dailydigest.testkit.rendering;

import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.testkit.Variant;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a variant can hold the sections of a paper: a summary in prose, one in bullets, and sections with labels. */
final class SectionsCheck {

    private static final Pattern PRINTED_LIST = Pattern.compile("(?s)\\[\\s*['\"{].*]");
    private static final Pattern PRINTED_DICT = Pattern.compile("(?s)\\{.*}");

    /** A line that starts with tags around the content of a paper. */
    private static final Pattern WRAPPER = Pattern.compile(
            "(?i)\\s*(?:</?(?:details|p|center|br|hr)(?: [^<>]*)?/?>\\s*)+|\\s*(?:<details[^<>]*>\\s*)?<summary.*");

    private SectionsCheck() {}

    static void check(List<Section> sections, Variant variant, String path, Violations violations) {
        Rank rank = Rank.START;
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String sectionPath = path + "[" + i + "]";
            Rank next = Rank.of(section);
            violations.addIf(!next.canFollow(rank), sectionPath, "follows a section that would include it");
            rank = next;
            violations.addIf(
                    section.markdown().lines().anyMatch(line -> !line.isEmpty() && line.isBlank()),
                    sectionPath + ".markdown",
                    "has a line that contains only white space");
            violations.addIf(
                    section.markdown()
                            .lines()
                            .anyMatch(line -> WRAPPER.matcher(line).matches()),
                    sectionPath + ".markdown",
                    "has a line of tags that would be removed as markup");
            section.label()
                    .ifPresentOrElse(
                            label -> checkLabelled(section, label, variant, sectionPath, violations),
                            () -> checkSummary(section, sectionPath, violations));
        }
    }

    private static void checkLabelled(
            Section section, String label, Variant variant, String path, Violations violations) {
        LabelledSections.check(section, label, variant, path, violations);
        String body = section.markdown();
        if (!section.points().isEmpty()) {
            violations.addIf(
                    !body.equals(PythonLiterals.list(section.points())),
                    path + ".points",
                    "are not those of a printed list in the markdown");
        } else {
            violations.addIf(
                    PRINTED_LIST.matcher(body).matches(),
                    path + ".markdown",
                    "looks like a printed list, but the section has no points");
            violations.addIf(
                    PRINTED_DICT.matcher(body).matches() && namesSection(body),
                    path + ".markdown",
                    "looks like a printed dict of sections");
        }
    }

    private static boolean namesSection(String literal) {
        return Pattern.compile("['\"]")
                .splitAsStream(literal.replace("\\'", "’").replaceAll("(?<=\\w)'(?=\\w)", "’"))
                .anyMatch(BodyLines::namesKnownSection);
    }

    private static void checkSummary(Section section, String path, Violations violations) {
        violations.addIf(
                section.kind() != SectionKind.SUMMARY, path + ".kind", "is not SUMMARY, but there is no label");
        String body = section.markdown();
        violations.addIf(body.isEmpty(), path + ".markdown", "is empty, but there is no label");
        if (section.points().isEmpty()) {
            violations.addIf(
                    body.contains("\n\n\n"), path + ".markdown", "has more than one blank line between paragraphs");
            body.lines()
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> violations.addIf(
                            !BodyLines.isProse(line),
                            path + ".markdown",
                            "has a line that could be more than prose: \"" + line + "\""));
        } else {
            violations.addIf(
                    !PlainList.points(body).map(section.points()::equals).orElse(false),
                    path + ".points",
                    "are not the items of the list");
            PlainList.check(body, path + ".markdown", violations);
        }
    }

    /** The order in which sections can follow each other without being joined. */
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
