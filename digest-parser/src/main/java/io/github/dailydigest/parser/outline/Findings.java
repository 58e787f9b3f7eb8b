package io.github.dailydigest.parser.outline;

import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.paper.EvidenceLine;
import java.util.EnumSet;
import java.util.Set;

/** What the lines below an entry say of whether it is a paper. */
final class Findings {

    private final boolean isLinked;
    private final boolean isInDated;
    private final Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
    private final Set<EvidenceLine.Type> types = EnumSet.noneOf(EvidenceLine.Type.class);
    private int titleLinks;

    /**
     * Creates the findings below an entry, of which there are none yet.
     *
     * @param isLinked whether the entry is linked
     * @param isInDated whether it is in a dated digest
     */
    Findings(boolean isLinked, boolean isInDated) {
        this.isLinked = isLinked;
        this.isInDated = isInDated;
    }

    /** Adds what a line says. */
    void add(EvidenceLine line) {
        types.add(line.type());
        if (line.type() == EvidenceLine.Type.TITLE_LINK) {
            titleLinks++;
        }
        if (line.kind() != null) {
            kinds.add(line.kind());
        }
    }

    /** Whether lines that are only links with titles were found: one is the paper, several are a list of papers. */
    boolean haveTitleLinks() {
        return titleLinks > 0;
    }

    /** Whether exactly one line that is only a link with a title was found. */
    boolean areOneTitleLink() {
        return titleLinks == 1;
    }

    /** Whether they are evidence of a paper; links with titles alone are not. */
    boolean areEnough() {
        boolean hasMedia = types.contains(EvidenceLine.Type.MEDIA);
        boolean hasPeople = types.contains(EvidenceLine.Type.PEOPLE);
        boolean isUsualForm = isLinked && isInDated && (hasMedia || !kinds.isEmpty());
        // Any page may name its authors, so they need company.
        boolean isOfPeople = hasPeople && (isLinked || isInDated || !kinds.isEmpty());
        return types.contains(EvidenceLine.Type.PAPER_LINK) || isUsualForm || isOfPeople || kinds.size() > 1;
    }
}
