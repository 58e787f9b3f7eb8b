package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.source.LineCursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form of the line that starts a paper. {@link #ALL} lists the implementations. */
interface EntryForm {

    /** All forms, the most specific first; the first that reads a line decides. */
    List<EntryForm> ALL = List.of(new HeadingEntry());

    /** Returns the entry on a line, or null if the line is not one in this form. */
    @Nullable Entry read(LineCursor line, OutlineHeading heading);

    /** Returns the entry on a line in the first form that reads it, or null if there is none. */
    static @Nullable Entry find(LineCursor line, OutlineHeading heading) {
        for (int i = 0; i < ALL.size(); i++) {
            Entry entry = ALL.get(i).read(line, heading);
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }
}
