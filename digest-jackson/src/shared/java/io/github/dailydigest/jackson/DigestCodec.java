package io.github.dailydigest.jackson;

import static io.github.dailydigest.jackson.PaperCodec.PAPER;

import io.github.dailydigest.model.Digest;
import java.io.IOException;
import java.time.LocalDate;

/** A digest. */
final class DigestCodec extends ObjectCodec<Digest, DigestCodec.Key> {

    static final DigestCodec DIGEST = new DigestCodec();

    enum Key {
        DATE,
        TITLE,
        PAPERS
    }

    private DigestCodec() {
        super(Digest.class, Key.class);
    }

    @Override
    public void writeContent(Digest digest, JsonOut out) throws IOException {
        write(Key.DATE, digest.date().map(LocalDate::toString), out);
        write(Key.TITLE, digest.title(), out);
        write(Key.PAPERS, digest.papers(), PAPER, out);
    }

    @Override
    public Digest read(JsonIn in) throws IOException {
        Digest.Builder digest = Digest.builder();
        KeyedObjectCursor<Key> walk = walk(in);
        try {
            for (String key = walk.next(); key != null; key = walk.next()) {
                switch (key) {
                    case "date" -> digest.date(Texts.date(walk.text(Key.DATE, LocalDate.class)));
                    case "title" -> digest.title(Texts.notBlank(walk.text(Key.TITLE)));
                    case "papers" -> {
                        walk.startArray(Key.PAPERS);
                        while (walk.nextElement()) {
                            digest.addPapers(PAPER.read(in));
                        }
                    }
                    default -> walk.skip();
                }
            }
        } catch (BindingException refusal) {
            throw refusal.under(type(), walk.key(), walk.index());
        }
        return built(digest::build);
    }
}
