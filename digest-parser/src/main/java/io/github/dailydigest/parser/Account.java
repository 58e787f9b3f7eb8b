package io.github.dailydigest.parser;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import java.util.Map;

/**
 * Counts the characters that a paper has, white space, {@code points} and {@code arxivId} apart: as many as were
 * {@linkplain Claims#characters() claimed} for it, if what was claimed is there.
 */
final class Account {

    private Account() {}

    static long of(Paper paper) {
        long characters = of(paper.title());
        characters += paper.url().map(Account::of).orElse(0L);
        characters += paper.media().map(media -> of(media.url())).orElse(0L);
        for (Author author : paper.authors()) {
            characters += of(author.name());
        }
        for (Map.Entry<String, String> field : paper.metadata().entrySet()) {
            characters += of(field.getKey()) + of(field.getValue());
        }
        for (Section section : paper.sections()) {
            characters += section.label().map(Account::of).orElse(0L) + of(section.markdown());
        }
        for (String text : paper.unrecognized()) {
            characters += of(text);
        }
        return characters;
    }

    private static long of(String text) {
        return White.countOther(text, 0, text.length());
    }
}
