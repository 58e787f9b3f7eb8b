package io.github.dailydigest.jackson;

import static io.github.dailydigest.jackson.PaperCodec.PAPER;

import io.github.dailydigest.model.Digest;
import java.io.IOException;
import java.time.LocalDate;

/** Reads and writes digests. */
final class DigestCodec extends ObjectCodec<Digest, DigestCodec.Key> {

    static final DigestCodec DIGEST = new DigestCodec();

    enum Key {
        DATE,
        END_DATE,
        TITLE,
        PAPERS
    }

    private DigestCodec() {
        super(Digest.class, Key.class);
    }

    @Override
    public void writeContent(Digest digest, JsonWriter out) throws IOException {
        write(Key.DATE, digest.date().map(LocalDate::toString), out);
        write(Key.END_DATE, digest.endDate().map(LocalDate::toString), out);
        write(Key.TITLE, digest.title(), out);
        write(Key.PAPERS, digest.papers(), PAPER, out);
    }

    @Override
    public Digest read(JsonReader in) throws IOException {
        Digest.Builder digest = Digest.builder();
        KeyedObjectCursor<Key> cursor = cursor(in);
        try {
            for (String key = cursor.next(); key != null; key = cursor.next()) {
                switch (key) {
                    case "date" -> digest.date(Texts.date(cursor.text(Key.DATE, LocalDate.class)));
                    case "endDate" -> digest.endDate(Texts.date(cursor.text(Key.END_DATE, LocalDate.class)));
                    case "title" -> digest.title(Texts.notBlank(cursor.text(Key.TITLE)));
                    case "papers" -> {
                        cursor.startArray(Key.PAPERS);
                        while (cursor.nextElement()) {
                            digest.addPapers(PAPER.read(in));
                        }
                    }
                    default -> cursor.skip();
                }
            }
        } catch (BindingException e) {
            throw e.prependPath(type(), cursor.key(), cursor.index());
        }
        return build(digest::build);
    }
}
