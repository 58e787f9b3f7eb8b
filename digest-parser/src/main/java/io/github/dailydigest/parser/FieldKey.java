package io.github.dailydigest.parser;

/**
 * The fields of a paper that a parser knows by their names. {@link DigestParser.Builder#fieldNames} adds names, for
 * example those of a language that the parser does not know:
 *
 * <pre>{@code
 * DigestParser parser = DigestParser.builder()
 *         .fieldNames(FieldKey.AUTHORS, "Szerzők")
 *         .fieldNames(FieldKey.VOTES, "Szavazatok")
 *         .build();
 * }</pre>
 *
 * <p>A field with a known name is recognized in every form: on a line, in a bullet, in emphasis, in a quote, after an
 * icon, after a bar on the line of another field, or in a row of a table. A field with any other name is recognized
 * only on a line of its own above the sections; its value is in {@code Paper.metadata()}.
 *
 * <p>Immutable and thread-safe.
 */
public enum FieldKey {
    /** The number of votes: {@code Paper.votes()}. */
    VOTES,
    /** The names of the authors: {@code Paper.authors()}. */
    AUTHORS,
    /** A remark, such as the number of pages: in {@code Paper.metadata()}. */
    COMMENTS,
    /** Where the paper is published: {@code Paper.url()}. Further links in the same field: {@code Paper.links()}. */
    LINK,
    /** Links to anything else that belongs to the paper, such as its code: {@code Paper.links()}. */
    RESOURCE,
    /** The arXiv identifier of the paper, from which the URL follows: {@code Paper.url()}. */
    IDENTIFIER,
    /** The day on which the paper was published: {@code Paper.published()}. */
    PUBLISHED,
    /** The topic that the paper is listed under: {@code Paper.topic()}. */
    TOPIC,
    /** A title besides that of the heading, such as a translated one: in {@code Paper.metadata()}. */
    TITLE,
    /** Any other field that is known by its name: in {@code Paper.metadata()}. */
    OTHER
}
