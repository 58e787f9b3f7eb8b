package io.github.dailydigest.testkit.arbitraries;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.testkit.Variant;
import io.github.dailydigest.testkit.Variant.EntryForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Removes from digests what a form of entries cannot hold. Few random digests fit a form as they are, since one section
 * or field that does not fit is enough.
 */
final class FittedDigests {

    private static final String PLAIN_TITLE = "A Title Without Markup";
    private static final String PLAIN_URL = "https://arxiv.org/abs/3102.00001";

    private final Variant variant;
    private final List<Paper> papers = new ArrayList<>();

    private FittedDigests(EntryForm form) {
        this.variant = VariantArbitraries.WIDEST.choose(form);
    }

    /** Returns those of the digests that the form can hold when reduced; the digests themselves if there are none. */
    static List<Digest> of(List<Digest> digests, EntryForm form) {
        Variant variant = VariantArbitraries.WIDEST.choose(form);
        List<Digest> fitted = new ArrayList<>();
        for (Digest digest : digests) {
            fitted.add(new FittedDigests(form).fit(digest));
            if (!variant.canHold(fitted)) {
                fitted.remove(fitted.size() - 1);
            }
        }
        return fitted.isEmpty() ? digests : fitted;
    }

    private Digest fit(Digest digest) {
        for (Paper paper : digest.papers()) {
            papers.add(fit(paper));
        }
        return Digest.builder().from(digest).papers(papers).build();
    }

    private Paper fit(Paper paper) {
        Paper fitted = Paper.builder().title(PLAIN_TITLE).url(PLAIN_URL).build();
        fitted = with(fitted, builder -> builder.title(paper.title()));
        fitted = with(fitted, builder -> builder.url(paper.url()));
        fitted = with(fitted, builder -> builder.media(paper.media()));
        fitted = with(fitted, builder -> builder.topic(paper.topic()).published(paper.published()));
        fitted = with(fitted, builder -> paper.votes().ifPresent(builder::votes));
        fitted = with(fitted, builder -> builder.authors(paper.authors()).moreAuthors(paper.moreAuthors()));
        for (Link link : paper.links()) {
            fitted = with(fitted, builder -> builder.addLinks(link));
        }
        for (Map.Entry<String, String> field : paper.metadata().entrySet()) {
            fitted = with(fitted, builder -> builder.putMetadata(field.getKey(), field.getValue()));
        }
        for (Section section : paper.sections()) {
            fitted = with(fitted, builder -> builder.addSections(section));
        }
        return fitted;
    }

    /** Returns the paper with a change, or as it is if the form cannot hold the change. */
    private Paper with(Paper paper, Consumer<Paper.Builder> change) {
        Paper.Builder builder = Paper.builder().from(paper);
        change.accept(builder);
        Paper changed = builder.build();
        // Below a date, no form needs a second paper.
        Digest.Builder digest = Digest.builder().date(LocalDate.of(2031, 2, 3)).papers(papers);
        return variant.canHold(digest.addPapers(changed).build()) ? changed : paper;
    }
}
