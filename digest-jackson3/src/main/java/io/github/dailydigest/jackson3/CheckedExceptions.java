package io.github.dailydigest.jackson3;

import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Converts the checked exception that the sources shared with digest-jackson declare, because Jackson 2 throws it. The
 * exceptions of Jackson 3 are unchecked, so it is never thrown here, but the compiler requires that it is handled.
 */
final class CheckedExceptions {

    private CheckedExceptions() {}

    static JacksonException toUnchecked(IOException e) {
        return JacksonIOException.construct(e);
    }
}
