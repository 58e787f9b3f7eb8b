package io.github.dailydigest.jackson;

import static io.github.dailydigest.jackson.AuthorCodec.AUTHOR;
import static io.github.dailydigest.jackson.LinkCodec.LINK;
import static io.github.dailydigest.jackson.MediaCodec.MEDIA;
import static io.github.dailydigest.jackson.SectionCodec.SECTION;

import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import java.io.IOException;
import java.time.LocalDate;

/** Reads and writes papers. */
final class PaperCodec extends ObjectCodec<Paper, PaperCodec.Key> {

    static final PaperCodec PAPER = new PaperCodec();

    enum Key {
        TITLE,
        URL,
        /** Derived from the URL; written for those who read the JSON without this library, and not read. */
        ARXIV_ID,
        LINKS,
        MEDIA,
        VOTES,
        TOPIC,
        PUBLISHED,
        AUTHORS,
        MORE_AUTHORS,
        METADATA,
        SECTIONS,
        UNRECOGNIZED
    }

    private PaperCodec() {
        super(Paper.class, Key.class);
    }

    @Override
    public void writeContent(Paper paper, JsonWriter out) throws IOException {
        write(Key.TITLE, paper.title(), out);
        write(Key.URL, paper.url(), out);
        write(Key.ARXIV_ID, paper.arxivId().map(ArxivId::value), out);
        if (!paper.links().isEmpty()) {
            write(Key.LINKS, paper.links(), LINK, out);
        }
        if (paper.media().isPresent()) {
            write(Key.MEDIA, out);
            MEDIA.write(paper.media().get(), out);
        }
        if (paper.votes().isPresent()) {
            write(Key.VOTES, out);
            out.number(paper.votes().getAsInt());
        }
        write(Key.TOPIC, paper.topic(), out);
        write(Key.PUBLISHED, paper.published().map(LocalDate::toString), out);
        write(Key.AUTHORS, paper.authors(), AUTHOR, out);
        if (paper.moreAuthors()) {
            write(Key.MORE_AUTHORS, out);
            out.flag(true);
        }
        if (!paper.metadata().isEmpty()) {
            write(Key.METADATA, out);
            TextMaps.write(paper.metadata(), out);
        }
        write(Key.SECTIONS, paper.sections(), SECTION, out);
        if (!paper.unrecognized().isEmpty()) {
            write(Key.UNRECOGNIZED, paper.unrecognized(), Texts.ANY, out);
        }
    }

    @Override
    public Paper read(JsonReader in) throws IOException {
        Paper.Builder paper = Paper.builder();
        KeyedObjectCursor<Key> cursor = cursor(in);
        try {
            for (String key = cursor.next(); key != null; key = cursor.next()) {
                switch (key) {
                    case "title" -> paper.title(Texts.notBlank(cursor.text(Key.TITLE)));
                    case "url" -> paper.url(Texts.url(cursor.text(Key.URL)));
                    case "arxivId" -> cursor.text(Key.ARXIV_ID); // Ignored, but must be a string.
                    case "links" -> {
                        cursor.startArray(Key.LINKS);
                        while (cursor.nextElement()) {
                            paper.addLinks(LINK.read(in));
                        }
                    }
                    case "media" -> {
                        cursor.markSeen(Key.MEDIA);
                        Media media = MEDIA.read(in);
                        if (media != null) {
                            paper.media(media);
                        }
                    }
                    case "votes" -> {
                        cursor.markSeen(Key.VOTES);
                        paper.votes(Counts.read(in));
                    }
                    case "topic" -> paper.topic(Texts.notBlank(cursor.text(Key.TOPIC)));
                    case "published" -> paper.published(Texts.date(cursor.text(Key.PUBLISHED, LocalDate.class)));
                    case "authors" -> {
                        cursor.startArray(Key.AUTHORS);
                        while (cursor.nextElement()) {
                            paper.addAuthors(AUTHOR.read(in));
                        }
                    }
                    case "moreAuthors" -> {
                        cursor.markSeen(Key.MORE_AUTHORS);
                        paper.moreAuthors(Flags.read(in));
                    }
                    case "metadata" -> {
                        cursor.markSeen(Key.METADATA);
                        paper.metadata(TextMaps.read(in));
                    }
                    case "sections" -> {
                        cursor.startArray(Key.SECTIONS);
                        while (cursor.nextElement()) {
                            paper.addSections(SECTION.read(in));
                        }
                    }
                    case "unrecognized" -> {
                        cursor.startArray(Key.UNRECOGNIZED);
                        while (cursor.nextElement()) {
                            paper.addUnrecognized(Texts.notBlank(cursor.text()));
                        }
                    }
                    default -> cursor.skip();
                }
            }
        } catch (BindingException e) {
            throw e.prependPath(type(), cursor.key(), cursor.index());
        }
        return build(paper::build);
    }
}
