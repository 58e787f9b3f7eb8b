package io.github.dailydigest.examples.commandline;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.parser.DigestWriteException;
import io.github.dailydigest.parser.DigestWriter;
import java.time.LocalDate;
import java.util.List;

/** Writes the digests of a text one at a time, without keeping the text. */
final class MarkdownAppender {

    private static final Digest PRECEDING =
            Digest.builder().date(LocalDate.EPOCH).title("Preceding").build();

    private final DigestWriter writer = DigestWriter.create();
    private boolean started;

    /**
     * Returns the markdown to append to the text for this digest.
     *
     * @throws DigestWriteException if the digest cannot be written
     */
    String append(Digest digest) {
        String markdown = writer.write(digest);
        if (started && digest.date().isEmpty()) {
            // Its papers would belong to the preceding digest, and its title would be their topic.
            markdown = writer.write(List.of(PRECEDING, digest))
                    .substring(writer.write(PRECEDING).length());
        }
        started = true;
        return markdown;
    }
}
