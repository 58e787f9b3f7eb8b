package io.github.dailydigest.parser.ledger;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.parser.source.Whitespace;
import java.util.Map;

/**
 * Counts the characters of a paper, except white space, {@code points} and {@code arxivId}. The count equals
 * {@link SpanLedger#characters()} if the paper contains all text that was claimed for it.
 */
public final class CharacterCount {

    private CharacterCount() {}

    /** Returns the number of characters of a paper. */
    public static long of(Paper paper) {
        long characters = of(paper.title());
        characters += paper.url().map(CharacterCount::of).orElse(0L);
        characters += paper.media().map(media -> of(media.url())).orElse(0L);
        for (Link link : paper.links()) {
            characters += of(link.text()) + of(link.url());
        }
        for (Author author : paper.authors()) {
            characters += of(author.name());
        }
        for (Map.Entry<String, String> field : paper.metadata().entrySet()) {
            characters += of(field.getKey()) + of(field.getValue());
        }
        for (Section section : paper.sections()) {
            characters += section.label().map(CharacterCount::of).orElse(0L) + of(section.markdown());
        }
        for (String text : paper.unrecognized()) {
            characters += of(text);
        }
        return characters;
    }

    private static long of(String text) {
        return Whitespace.countNonWhitespace(text, 0, text.length());
    }
}
