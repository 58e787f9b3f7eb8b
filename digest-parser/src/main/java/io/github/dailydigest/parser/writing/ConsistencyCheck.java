package io.github.dailydigest.parser.writing;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.DigestWriteException;
import io.github.dailydigest.parser.literal.PythonLiteral;
import io.github.dailydigest.parser.markdown.ListPoints;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.time.LocalDate;
import java.util.List;

/**
 * Holds that a digest built by hand is one that parsing could give: the parts of it that follow from others agree with
 * them. Otherwise nothing that is written could be read as it.
 */
public final class ConsistencyCheck {

    private static final int LAST_YEAR = 9999;

    private final LabelNames names;

    public ConsistencyCheck(LabelNames names) {
        this.names = names;
    }

    /**
     * Refuses a digest whose parts do not agree.
     *
     * @param path the path of the digest, with a full stop behind it; empty where there is but one
     * @throws DigestWriteException if so; the message starts with the path, such as {@code papers[0].sections[1].kind}
     */
    void check(Digest digest, String path) {
        digest.date().ifPresent(date -> check(date, path + "date"));
        for (int i = 0; i < digest.papers().size(); i++) {
            List<Section> sections = digest.papers().get(i).sections();
            for (int j = 0; j < sections.size(); j++) {
                check(sections.get(j), path + "papers[" + i + "].sections[" + j + "]");
            }
        }
    }

    private static void check(LocalDate date, String path) {
        if (date.getYear() < 0 || date.getYear() > LAST_YEAR) {
            throw disagreement(path, "is " + date + "; the year of a digest has four digits");
        }
    }

    private void check(Section section, String path) {
        SectionKind kind = section.label().map(names::kindOf).orElse(SectionKind.SUMMARY);
        if (section.kind() != kind) {
            throw disagreement(
                    path + ".kind",
                    "is " + section.kind() + ", but "
                            + section.label()
                                    .map(label -> "the label \"" + label + "\" names " + kind)
                                    .orElse("a section without label is " + kind));
        }
        String markdown = section.markdown();
        List<String> points = section.label().isPresent() ? PythonLiteral.stringsOf(markdown) : ListPoints.of(markdown);
        Section read = Section.builder().from(section).points(points).build();
        if (!read.points().equals(section.points())) {
            throw disagreement(path + ".points", "are " + section.points() + ", but its markdown has " + read.points());
        }
    }

    private static DigestWriteException disagreement(String path, String reason) {
        return new DigestWriteException(path + " " + reason);
    }
}
