package io.github.dailydigest.examples.commandline;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.parser.DigestWriteException;
import io.github.dailydigest.parser.DigestWriter;
import java.time.LocalDate;
import java.util.List;

/** A text of digests that grows by one at a time, and of which nothing but its beginning is known. */
final class MarkdownText {

    private static final Digest ANOTHER =
            Digest.builder().date(LocalDate.EPOCH).title("Another").build();

    private final DigestWriter writer = DigestWriter.create();
    private final int lengthOfAnother = writer.write(ANOTHER).length();
    private boolean begun;

    /**
     * The markdown of a digest that stands below those before it.
     *
     * @throws DigestWriteException if none is read as this digest
     */
    String next(Digest digest) {
        String markdown = writer.write(digest);
        if (begun && digest.date().isEmpty() && digest.title().isEmpty()) {
            // Without a heading, its papers would be those of the digest above.
            markdown = writer.write(List.of(ANOTHER, digest)).substring(lengthOfAnother);
        }
        begun = true;
        return markdown;
    }
}
