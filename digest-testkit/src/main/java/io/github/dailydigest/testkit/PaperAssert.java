package io.github.dailydigest.testkit;

import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.time.LocalDate;
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

    static String name(String position, @Nullable Paper paper) {
        return paper == null ? position : position + " \"" + paper.title() + "\"";
    }

    /** Verifies that the paper has this title. */
    public PaperAssert hasTitle(String expected) {
        return hasField("title", present().title(), expected);
    }

    /** Verifies that the paper has this URL. */
    public PaperAssert hasUrl(String expected) {
        return hasField("url", present().url(), expected);
    }

    /** Verifies that the paper has no URL. */
    public PaperAssert hasNoUrl() {
        return hasNo("url", present().url());
    }

    /** Verifies that the paper has this arXiv identifier, including the version, such as {@code 3102.00001v2}. */
    public PaperAssert hasArxivId(String expected) {
        return hasField("arxivId", present().arxivId().map(ArxivId::value), expected);
    }

    /** Verifies that the paper has no arXiv identifier. */
    public PaperAssert hasNoArxivId() {
        return hasNo("arxivId", present().arxivId().map(ArxivId::value));
    }

    /**
     * Verifies that the links of the paper other than its URL are exactly these, in this order. Without arguments: that
     * there are none.
     */
    public PaperAssert hasLinks(Link... expected) {
        return hasField("links", present().links(), List.of(expected));
    }

    /** Verifies that the paper has this image or video. */
    public PaperAssert hasMedia(Media expected) {
        return hasField("media", present().media(), expected);
    }

    /** Verifies that the paper has neither an image nor a video. */
    public PaperAssert hasNoMedia() {
        return hasNo("media", present().media());
    }

    /** Verifies that the paper has this many votes. */
    public PaperAssert hasVotes(int expected) {
        return hasField("votes", votes(present()), expected);
    }

    /** Verifies that the paper has no number of votes. */
    public PaperAssert hasNoVotes() {
        return hasNo("votes", votes(present()));
    }

    /** Verifies that the paper is listed under this topic. */
    public PaperAssert hasTopic(String expected) {
        return hasField("topic", present().topic(), expected);
    }

    /** Verifies that the paper is listed under no topic. */
    public PaperAssert hasNoTopic() {
        return hasNo("topic", present().topic());
    }

    /** Verifies that the paper was published on this day. */
    public PaperAssert hasPublished(LocalDate expected) {
        return hasField("published", present().published(), expected);
    }

    /** Verifies that the paper has no day of publication. */
    public PaperAssert hasNoPublished() {
        return hasNo("published", present().published());
    }

    /** Verifies that the authors of the paper have exactly these names, in this order. */
    public PaperAssert hasAuthors(String... expected) {
        return hasField("authors", names(present()), List.of(expected));
    }

    /** Verifies that the list of authors says that it does not name all. */
    public PaperAssert hasMoreAuthors() {
        return hasField("moreAuthors", present().moreAuthors(), true);
    }

    /** Verifies that the list of authors does not say that there are more. */
    public PaperAssert hasNoMoreAuthors() {
        return hasField("moreAuthors", present().moreAuthors(), false);
    }

    /** Verifies that the metadata of the paper has this value for a key such as {@code Comments}. */
    public PaperAssert hasMetadata(String key, String expected) {
        return hasField(
                "metadata[" + key + "]",
                Optional.ofNullable(present().metadata().get(key)),
                expected);
    }

    /** Verifies that the sections of the paper have exactly these kinds, in this order. */
    public PaperAssert hasSections(SectionKind... expected) {
        return hasField("kinds of the sections", kinds(), List.of(expected));
    }

    /**
     * Verifies that the unrecognized texts are exactly these, in this order. Without arguments: that there are none.
     */
    public PaperAssert hasUnrecognized(String... expected) {
        return hasField("unrecognized", present().unrecognized(), List.of(expected));
    }

    /** Returns assertions on a section by its zero-based index. Fails if there is no such section. */
    public SectionAssert section(int index) {
        List<Section> sections = present().sections();
        if (index < 0 || index >= sections.size()) {
            throw failure("%nExpecting %s to have%n  sections[%s]%nbut it has %s", name(), index, kinds());
        }
        return section(sections.get(index), "sections[" + index + "]");
    }

    /** Returns assertions on the first section of this kind. Fails if there is no such section. */
    public SectionAssert section(SectionKind kind) {
        int index = kinds().indexOf(kind);
        if (index < 0) {
            throw failure("%nExpecting %s to have a section%n  %s%nbut it has %s", name(), kind, kinds());
        }
        return section(index);
    }

    /** Returns assertions on the first section with this label. Fails if there is no such section. */
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
        hasField("links", present().links(), expected.links());
        hasFieldOf("media", present().media(), expected.media());
        hasFieldOf("votes", votes(present()), votes(expected));
        hasFieldOf("topic", present().topic(), expected.topic());
        hasFieldOf("published", present().published(), expected.published());
        hasField("authors", names(present()), names(expected));
        hasField("moreAuthors", present().moreAuthors(), expected.moreAuthors());
        hasField("metadata", present().metadata(), expected.metadata());
        hasField("kinds of the sections", kinds(), kinds(expected));
        for (int i = 0; i < expected.sections().size(); i++) {
            section(i).isEqualTo(expected.sections().get(i));
        }
        hasField("unrecognized", present().unrecognized(), expected.unrecognized());
    }

    private SectionAssert section(Section section, String position) {
        return new SectionAssert(section, SectionAssert.name(position, section) + " of " + name())
                .as(descriptionText());
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
