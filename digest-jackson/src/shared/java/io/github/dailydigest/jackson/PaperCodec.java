package io.github.dailydigest.jackson;

import static io.github.dailydigest.jackson.AuthorCodec.AUTHOR;
import static io.github.dailydigest.jackson.MediaCodec.MEDIA;
import static io.github.dailydigest.jackson.SectionCodec.SECTION;

import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import java.io.IOException;

/** A paper. */
final class PaperCodec extends ObjectCodec<Paper, PaperCodec.Key> {

    static final PaperCodec PAPER = new PaperCodec();

    enum Key {
        TITLE,
        URL,
        /** Follows from the url, and stands for those who read the JSON without this library. */
        ARXIV_ID,
        MEDIA,
        VOTES,
        AUTHORS,
        METADATA,
        SECTIONS,
        UNRECOGNIZED
    }

    private PaperCodec() {
        super(Paper.class, Key.class);
    }

    @Override
    public void writeContent(Paper paper, JsonOut out) throws IOException {
        write(Key.TITLE, paper.title(), out);
        write(Key.URL, paper.url(), out);
        write(Key.ARXIV_ID, paper.arxivId().map(ArxivId::value), out);
        if (paper.media().isPresent()) {
            write(Key.MEDIA, out);
            MEDIA.write(paper.media().get(), out);
        }
        if (paper.votes().isPresent()) {
            write(Key.VOTES, out);
            out.number(paper.votes().getAsInt());
        }
        write(Key.AUTHORS, paper.authors(), AUTHOR, out);
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
    public Paper read(JsonIn in) throws IOException {
        Paper.Builder paper = Paper.builder();
        KeyedObjectCursor<Key> walk = walk(in);
        try {
            for (String key = walk.next(); key != null; key = walk.next()) {
                switch (key) {
                    case "title" -> paper.title(Texts.notBlank(walk.text(Key.TITLE)));
                    case "url" -> paper.url(Texts.address(walk.text(Key.URL)));
                    case "arxivId" -> walk.text(Key.ARXIV_ID); // A string it must be, all the same.
                    case "media" -> {
                        walk.take(Key.MEDIA);
                        Media media = MEDIA.read(in);
                        if (media != null) {
                            paper.media(media);
                        }
                    }
                    case "votes" -> {
                        walk.take(Key.VOTES);
                        paper.votes(Counts.read(in));
                    }
                    case "authors" -> {
                        walk.startArray(Key.AUTHORS);
                        while (walk.nextElement()) {
                            paper.addAuthors(AUTHOR.read(in));
                        }
                    }
                    case "metadata" -> {
                        walk.take(Key.METADATA);
                        paper.metadata(TextMaps.read(in));
                    }
                    case "sections" -> {
                        walk.startArray(Key.SECTIONS);
                        while (walk.nextElement()) {
                            paper.addSections(SECTION.read(in));
                        }
                    }
                    case "unrecognized" -> {
                        walk.startArray(Key.UNRECOGNIZED);
                        while (walk.nextElement()) {
                            paper.addUnrecognized(Texts.notBlank(walk.text()));
                        }
                    }
                    default -> walk.skip();
                }
            }
        } catch (BindingException refusal) {
            throw refusal.under(type(), walk.key(), walk.index());
        }
        return built(paper::build);
    }
}
