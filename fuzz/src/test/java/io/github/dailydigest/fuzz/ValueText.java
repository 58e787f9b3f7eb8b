package io.github.dailydigest.fuzz;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import java.util.List;
import java.util.Locale;

/**
 * Collects all values of digests in one text, each followed by a line end. Derived values ({@code points},
 * {@code arxivId}) are left out.
 */
final class ValueText {

    private final StringBuilder out = new StringBuilder();

    private ValueText() {}

    static String of(List<Digest> digests) {
        ValueText text = new ValueText();
        for (Digest digest : digests) {
            digest.date().ifPresent(date -> text.add(date.toString()));
            digest.endDate().ifPresent(date -> text.add(date.toString()));
            digest.title().ifPresent(text::add);
            digest.papers().forEach(text::add);
        }
        return text.out.toString();
    }

    private void add(Paper paper) {
        add(paper.title());
        paper.url().ifPresent(this::add);
        paper.links().forEach(link -> add(link.text() + " " + link.url()));
        paper.media().ifPresent(media -> add(media.url()));
        paper.topic().ifPresent(this::add);
        paper.published().ifPresent(day -> add(day.toString()));
        paper.votes().ifPresent(votes -> {
            add(Integer.toString(votes));
            add(String.format(Locale.ROOT, "%,d", votes));
        });
        paper.authors().forEach(author -> add(author.name()));
        paper.metadata().forEach((key, value) -> {
            add(key);
            add(value);
        });
        paper.sections().forEach(this::add);
        paper.unrecognized().forEach(this::add);
    }

    private void add(Section section) {
        section.label().ifPresent(this::add);
        add(section.markdown());
    }

    private void add(String value) {
        out.append(value).append('\n');
    }
}
