package io.github.dailydigest.jackson;

import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.io.IOException;

/** Reads and writes sections. A section of a kind that this version does not know is read as {@code OTHER}. */
final class SectionCodec extends ObjectCodec<Section, SectionCodec.Key> {

    static final SectionCodec SECTION = new SectionCodec();

    enum Key {
        KIND,
        LABEL,
        MARKDOWN,
        POINTS
    }

    private SectionCodec() {
        super(Section.class, Key.class);
    }

    @Override
    public void writeContent(Section section, JsonWriter out) throws IOException {
        write(Key.KIND, section.kind().name(), out);
        write(Key.LABEL, section.label(), out);
        write(Key.MARKDOWN, section.markdown(), out);
        if (!section.points().isEmpty()) {
            write(Key.POINTS, section.points(), Texts.ANY, out);
        }
    }

    @Override
    public Section read(JsonReader in) throws IOException {
        Section.Builder section = Section.builder();
        KeyedObjectCursor<Key> cursor = cursor(in);
        try {
            for (String key = cursor.next(); key != null; key = cursor.next()) {
                switch (key) {
                    case "kind" -> section.kind(Kinds.section(cursor.text(Key.KIND, SectionKind.class)));
                    case "label" -> section.label(Texts.notBlank(cursor.text(Key.LABEL)));
                    case "markdown" -> section.markdown(cursor.text(Key.MARKDOWN));
                    case "points" -> {
                        cursor.startArray(Key.POINTS);
                        while (cursor.nextElement()) {
                            section.addPoints(cursor.text());
                        }
                    }
                    default -> cursor.skip();
                }
            }
        } catch (BindingException e) {
            throw e.prependPath(type(), cursor.key(), cursor.index());
        }
        return build(section::build);
    }
}
