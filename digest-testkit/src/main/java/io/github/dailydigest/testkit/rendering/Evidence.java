package io.github.dailydigest.testkit.rendering;

import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.testkit.Variant;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What identifies a heading and the text below it as a paper. */
public final class Evidence {

    /** What can open a block that hides the labels below it. */
    private static final Pattern BLOCK = Pattern.compile("[`~<$]");

    /** A link to a file of the same repository. */
    private static final Pattern RELATIVE = Pattern.compile("(?![#]|//)[^:]+");

    private Evidence() {}

    /**
     * Whether a paper is recognizable as one: by a link to arXiv; by authors or votes, with a link, a date above or a
     * label; by two labels; or, in a digest with a date, by a relative link, or a link with media or a label.
     *
     * @param dated whether the digest has a date
     */
    public static boolean isSufficient(Paper paper, boolean dated, Variant variant) {
        if (paper.arxivId().isPresent()) {
            return true;
        }
        boolean linked = paper.url().isPresent();
        if (dated && paper.url().filter(url -> RELATIVE.matcher(url).matches()).isPresent()) {
            return true;
        }
        int labels = LabelledSections.areEvident(variant) ? kinds(paper).size() : 0;
        boolean people = paper.votes().isPresent() || !paper.authors().isEmpty();
        boolean usual = dated && linked && (paper.media().isPresent() || labels > 0);
        return usual || labels > 1 || (people && (linked || dated || labels > 0));
    }

    /** Returns the kinds of the known labels above any text that may hide those below it. */
    private static Set<SectionKind> kinds(Paper paper) {
        Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
        for (Section section : paper.sections()) {
            if (section.label().isPresent() && section.kind() != SectionKind.OTHER) {
                kinds.add(section.kind());
            }
            if (BLOCK.matcher(section.markdown()).find()) {
                break;
            }
        }
        return kinds;
    }
}
