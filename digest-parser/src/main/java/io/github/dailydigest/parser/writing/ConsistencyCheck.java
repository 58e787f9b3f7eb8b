package io.github.dailydigest.parser.writing;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.DigestWriteException;
import io.github.dailydigest.parser.literal.PythonLiteral;
import io.github.dailydigest.parser.markdown.ListPoints;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.time.LocalDate;
import java.util.List;

/**
 * Checks that a digest built by hand is consistent: its derived values are those that the parser would derive. No
 * markdown is parsed as an inconsistent digest.
 */
public final class ConsistencyCheck {

    private static final int LAST_YEAR = 9999;

    private final LabelNames names;

    public ConsistencyCheck(LabelNames names) {
        this.names = names;
    }

    /**
     * Checks a digest.
     *
     * @param path the path of the digest, followed by a period; empty if there is only one digest
     * @throws DigestWriteException if it is inconsistent; the message starts with the path of the inconsistent value,
     *     such as {@code papers[0].sections[1].kind}
     */
    void check(Digest digest, String path) {
        digest.date().ifPresent(date -> check(date, path + "date"));
        digest.endDate().ifPresent(date -> check(date, path + "endDate"));
        for (int i = 0; i < digest.papers().size(); i++) {
            Paper paper = digest.papers().get(i);
            String paperPath = path + "papers[" + i + "].";
            paper.published().ifPresent(date -> check(date, paperPath + "published"));
            checkAuthors(paper.authors(), paperPath);
            List<Section> sections = digest.papers().get(i).sections();
            for (int j = 0; j < sections.size(); j++) {
                check(sections.get(j), path + "papers[" + i + "].sections[" + j + "]");
            }
        }
    }

    private static void checkAuthors(List<Author> authors, String path) {
        for (int i = 0; i < authors.size(); i++) {
            if (authors.get(i).name().equals("et al.")) {
                throw inconsistency(
                        path + "authors[" + i + "].name",
                        "is \"et al.\", which says that there are more authors; set moreAuthors instead");
            }
        }
    }

    private static void check(LocalDate date, String path) {
        if (date.getYear() < 0 || date.getYear() > LAST_YEAR) {
            throw inconsistency(path, "is " + date + "; the year must have four digits");
        }
    }

    private void check(Section section, String path) {
        SectionKind kind = section.label().map(names::kindOf).orElse(SectionKind.SUMMARY);
        if (section.kind() != kind) {
            throw inconsistency(
                    path + ".kind",
                    "is " + section.kind() + ", but "
                            + section.label()
                                    .map(label -> "the label \"" + label + "\" names " + kind)
                                    .orElse("a section without a label is " + kind));
        }
        String markdown = section.markdown();
        List<String> points = section.label().isPresent() ? PythonLiteral.stringsOf(markdown) : ListPoints.of(markdown);
        Section derived = Section.builder().from(section).points(points).build();
        if (!derived.points().equals(section.points())) {
            throw inconsistency(
                    path + ".points", "are " + section.points() + ", but the markdown has " + derived.points());
        }
    }

    private static DigestWriteException inconsistency(String path, String reason) {
        return new DigestWriteException(path + " " + reason);
    }
}
