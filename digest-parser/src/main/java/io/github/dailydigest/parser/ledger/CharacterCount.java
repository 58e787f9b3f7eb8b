package io.github.dailydigest.parser.ledger;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.parser.source.Whitespace;
import java.util.Map;

/**
 * Counts the characters that a paper has, white space, {@code points} and {@code arxivId} apart: as many as were
 * {@linkplain SpanLedger#characters() claimed} for it, if what was claimed is there.
 */
public final class CharacterCount {

    private CharacterCount() {}

    public static long of(Paper paper) {
        long characters = of(paper.title());
        characters += paper.url().map(CharacterCount::of).orElse(0L);
        characters += paper.media().map(media -> of(media.url())).orElse(0L);
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
