package io.github.dailydigest.testkit;

import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Paper}.
 *
 * <pre>{@code
 * assertThat(paper).hasArxivId("3102.00001").hasVotes(85).hasAuthors("Ada Example", "Bo Sample");
 * }</pre>
 *
 * <p>Not thread-safe.
 *
 * @see DigestAssertions#assertThat(Paper)
 * @see DigestAssert#paper(int)
 */
public final class PaperAssert extends ModelAssert<PaperAssert, Paper> {

    PaperAssert(@Nullable Paper actual, String name) {
        super(actual, PaperAssert.class, Paper.class, name);
    }

    static String name(String place, @Nullable Paper paper) {
        return paper == null ? place : place + " \"" + paper.title() + "\"";
    }

    /** Holds that the paper has this title. */
    public PaperAssert hasTitle(String expected) {
        return hasField("title", present().title(), expected);
    }

    /** Holds that the paper has this address. */
    public PaperAssert hasUrl(String expected) {
        return hasField("url", present().url(), expected);
    }

    /** Holds that the paper has no address. */
    public PaperAssert hasNoUrl() {
        return hasNo("url", present().url());
    }

    /** Holds that the paper has this arXiv identifier, such as {@code 3102.00001v2}, its version included. */
    public PaperAssert hasArxivId(String expected) {
        return hasField("arxivId", present().arxivId().map(ArxivId::value), expected);
    }

    /** Holds that the paper has no arXiv identifier. */
    public PaperAssert hasNoArxivId() {
        return hasNo("arxivId", present().arxivId().map(ArxivId::value));
    }

    /** Holds that the paper shows this picture or film. */
    public PaperAssert hasMedia(Media expected) {
        return hasField("media", present().media(), expected);
    }

    /** Holds that the paper shows neither picture nor film. */
    public PaperAssert hasNoMedia() {
        return hasNo("media", present().media());
    }

    /** Holds that the paper has this many votes. */
    public PaperAssert hasVotes(int expected) {
        return hasField("votes", votes(present()), expected);
    }

    /** Holds that the votes of the paper are not known. */
    public PaperAssert hasNoVotes() {
        return hasNo("votes", votes(present()));
    }

    /** Holds that the paper is by authors of these names, in this order, and by no others. */
    public PaperAssert hasAuthors(String... expected) {
        return hasField("authors", names(present()), List.of(expected));
    }

    /** Holds that the paper has another field with this key and value, such as {@code Comments}. */
    public PaperAssert hasMetadata(String key, String expected) {
        return hasField(
                "metadata[" + key + "]",
                Optional.ofNullable(present().metadata().get(key)),
                expected);
    }

    /** Holds that the sections of the paper are of these kinds, in this order, and that there are no others. */
    public PaperAssert hasSections(SectionKind... expected) {
        return hasField("kinds of the sections", kinds(), List.of(expected));
    }

    /** Holds that these texts are unrecognized, in this order, and no others; without any, that all was recognized. */
    public PaperAssert hasUnrecognized(String... expected) {
        return hasField("unrecognized", present().unrecognized(), List.of(expected));
    }

    /** Assertions on a section by its place, from zero; fails where there is none. */
    public SectionAssert section(int index) {
        List<Section> sections = present().sections();
        if (index < 0 || index >= sections.size()) {
            throw failure("%nExpecting %s to have%n  sections[%s]%nbut it has %s", name(), index, kinds());
        }
        return section(sections.get(index), "sections[" + index + "]");
    }

    /** Assertions on the first section of this kind; fails where there is none. */
    public SectionAssert section(SectionKind kind) {
        int index = kinds().indexOf(kind);
        if (index < 0) {
            throw failure("%nExpecting %s to have a section%n  %s%nbut it has %s", name(), kind, kinds());
        }
        return section(index);
    }

    /** Assertions on the first section with this label; fails where there is none. */
    public SectionAssert section(String label) {
        List<String> labels = present().sections().stream()
                .map(section -> section.label().orElse(""))
                .toList();
        int index = labels.indexOf(label);
        if (index < 0) {
            throw failure(
                    "%nExpecting %s to have a section with the label%n  \"%s\"%nbut the labels are%n  %s",
                    name(), label, labels);
        }
        return section(index);
    }

    @Override
    void hasFieldsOf(Paper expected) {
        hasField("title", present().title(), expected.title());
        hasFieldOf("url", present().url(), expected.url());
        hasFieldOf("media", present().media(), expected.media());
        hasFieldOf("votes", votes(present()), votes(expected));
        hasField("authors", names(present()), names(expected));
        hasField("metadata", present().metadata(), expected.metadata());
        hasField("kinds of the sections", kinds(), kinds(expected));
        for (int i = 0; i < expected.sections().size(); i++) {
            section(i).isEqualTo(expected.sections().get(i));
        }
        hasField("unrecognized", present().unrecognized(), expected.unrecognized());
    }

    private SectionAssert section(Section section, String place) {
        return new SectionAssert(section, SectionAssert.name(place, section) + " of " + name()).as(descriptionText());
    }

    private static List<String> names(Paper paper) {
        return paper.authors().stream().map(Author::name).toList();
    }

    private static Optional<Integer> votes(Paper paper) {
        OptionalInt votes = paper.votes();
        return votes.isPresent() ? Optional.of(votes.getAsInt()) : Optional.empty();
    }

    private List<SectionKind> kinds() {
        return kinds(present());
    }

    private static List<SectionKind> kinds(Paper paper) {
        return paper.sections().stream().map(Section::kind).toList();
    }
}
