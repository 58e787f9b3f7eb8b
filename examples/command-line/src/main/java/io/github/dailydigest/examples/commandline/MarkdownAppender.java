package io.github.dailydigest.examples.commandline;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.parser.DigestWriteException;
import io.github.dailydigest.parser.DigestWriter;
import java.time.LocalDate;
import java.util.List;

/** Writes the digests of a text one at a time, and a digest one paper at a time, without keeping the text. */
final class MarkdownAppender {

    private static final Digest PRECEDING =
            Digest.builder().date(LocalDate.EPOCH).title("Preceding").build();

    /** The start of the heading of a paper. */
    private static final String PAPER = "### ";

    private final DigestWriter writer = DigestWriter.create();
    private boolean started;
    private boolean lastStartsText;

    /**
     * Returns the markdown to append to the text for this digest.
     *
     * @throws DigestWriteException if the digest cannot be written
     */
    String append(Digest digest) {
        String markdown = write(digest, !started);
        lastStartsText = !started;
        started = true;
        return markdown;
    }

    /**
     * Returns the markdown to append to the text for a further paper of the last digest.
     *
     * @param digest the last digest, with this paper only
     * @throws DigestWriteException if the paper cannot be written
     */
    String appendPaper(Digest digest) {
        String markdown = write(digest, lastStartsText);
        // The heading of a digest has two marks, so the first line with three is the heading of the paper.
        return markdown.startsWith(PAPER) ? markdown : markdown.substring(markdown.indexOf("\n" + PAPER) + 1);
    }

    private String write(Digest digest, boolean startsText) {
        String markdown = writer.write(digest);
        if (!startsText && digest.date().isEmpty()) {
            // Its papers would belong to the preceding digest, and its title would be their topic.
            markdown = writer.write(List.of(PRECEDING, digest))
                    .substring(writer.write(PRECEDING).length());
        }
        return markdown;
    }
}
