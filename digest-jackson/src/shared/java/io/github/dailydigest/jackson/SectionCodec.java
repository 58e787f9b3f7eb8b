package io.github.dailydigest.jackson;

import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.io.IOException;

/** A section; one of a kind that this version does not know is read as one of another kind. */
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
    public void writeContent(Section section, JsonOut out) throws IOException {
        write(Key.KIND, section.kind().name(), out);
        write(Key.LABEL, section.label(), out);
        write(Key.MARKDOWN, section.markdown(), out);
        if (!section.points().isEmpty()) {
            write(Key.POINTS, section.points(), Texts.ANY, out);
        }
    }

    @Override
    public Section read(JsonIn in) throws IOException {
        Section.Builder section = Section.builder();
        KeyedObjectCursor<Key> walk = walk(in);
        try {
            for (String key = walk.next(); key != null; key = walk.next()) {
                switch (key) {
                    case "kind" -> section.kind(Kinds.section(walk.text(Key.KIND, SectionKind.class)));
                    case "label" -> section.label(Texts.notBlank(walk.text(Key.LABEL)));
                    case "markdown" -> section.markdown(walk.text(Key.MARKDOWN));
                    case "points" -> {
                        walk.startArray(Key.POINTS);
                        while (walk.nextElement()) {
                            section.addPoints(walk.text());
                        }
                    }
                    default -> walk.skip();
                }
            }
        } catch (BindingException refusal) {
            throw refusal.under(type(), walk.key(), walk.index());
        }
        return built(section::build);
    }
}
