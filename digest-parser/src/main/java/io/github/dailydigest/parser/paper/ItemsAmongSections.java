package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.section.OtherItems;
import io.github.dailydigest.parser.section.PaperContext;
import io.github.dailydigest.parser.section.SectionRange;

/**
 * Reads the fields among the sections of a paper.
 *
 * @param context what the readers share
 * @param fields where the values go
 */
record ItemsAmongSections(PaperContext context, PaperFields fields) implements OtherItems {

    @Override
    public boolean isField(int line) {
        return FieldOnLine.below(context.lines(), line, context.names()) != null
                || FieldOnLine.isLinksBelow(context.lines(), line);
    }

    @Override
    public int readField(int line, int last) {
        FieldLine field = FieldOnLine.below(context.lines(), line, context.names());
        if (field == null) {
            LinkField.readLine(context, line, fields);
            return line;
        }
        return FieldReader.read(context, field, line, last, fields);
    }

    @Override
    public void readMarked(SectionRange range) {
        new MarkedItemReader(context, fields).read(range);
    }
}
