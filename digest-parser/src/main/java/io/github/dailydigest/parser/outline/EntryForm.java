package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form of entries that are no headings, and whose first line says all: {@link #ALL} lists the implementations. */
interface EntryForm {

    /** All forms; the first that reads a line decides. */
    List<EntryForm> ALL = List.of(new DetailsEntry(), new ItemEntry(), new LinkLineEntry(), new BoldLineEntry());

    /** Returns the entry on a line with text, or null if the line is not one in this form. */
    @Nullable Entry read(LineCursor line, LabelNames names);

    /** Returns the entry on a line in the first form that reads it, or null if there is none. */
    static @Nullable Entry find(LineCursor line, LabelNames names) {
        for (int i = 0; i < ALL.size(); i++) {
            Entry entry = ALL.get(i).read(line, names);
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }
}
