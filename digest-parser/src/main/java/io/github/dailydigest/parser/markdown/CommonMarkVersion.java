package io.github.dailydigest.parser.markdown;

import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Verifies that commonmark-java is new enough. A program may have an older version, which another of its dependencies
 * chose. Without this class, it would fail only at the first text that is parsed with commonmark-java, and then with a
 * {@link NoSuchMethodError} that does not say what to do.
 */
public final class CommonMarkVersion {

    /** The first version that limits how deeply inline markup nests; older ones exceed the stack on hostile input. */
    private static final String OLDEST = "0.30";

    /** Null if the version is new enough. Found once, so that {@link #require()} costs nothing. */
    private static final @Nullable String PROBLEM =
            problem(() -> Parser.builder().maxInlineNesting(1));

    private CommonMarkVersion() {}

    /**
     * Does nothing if commonmark-java is new enough. Called before any class is initialized that has a parser in a
     * static field.
     *
     * @throws IllegalStateException if commonmark-java is older, or missing
     */
    public static void require() {
        require(PROBLEM);
    }

    static void require(@Nullable String problem) {
        if (problem != null) {
            throw new IllegalStateException("digest-parser needs org.commonmark:commonmark " + OLDEST
                    + " or newer, but the class path or module path has an older version or none (" + problem + ")");
        }
    }

    /** Returns why something that only new enough versions have cannot be linked; null if it can. */
    static @Nullable String problem(Runnable use) {
        try {
            use.run();
            return null;
        } catch (LinkageError e) {
            return e.toString();
        }
    }
}
