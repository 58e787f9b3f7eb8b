package io.github.dailydigest.jackson3;

import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;

/**
 * The checked exception that the sources shared with Jackson 2 declare, since that one throws it. Jackson 3 throws
 * unchecked ones of its own, so here nothing ever throws it; the compiler alone wants to hear what would become of it.
 */
final class CheckedExceptions {

    private CheckedExceptions() {}

    static JacksonException of(IOException unthrown) {
        return JacksonIOException.construct(unthrown);
    }
}
