package io.github.dailydigest.parser.vocabulary;

/** Compares names of ASCII letters without regard to case, and without the mappings that Unicode adds to them. */
final class AsciiCase {

    /** The bit that makes an ASCII letter lower case. */
    private static final int LOWER = 0x20;

    private AsciiCase() {}

    /** Whether {@code name}, of ASCII letters alone, is in {@code text} at {@code from}, in either case. */
    static boolean matches(String text, int from, String name) {
        for (int i = 0; i < name.length(); i++) {
            if ((text.charAt(from + i) | LOWER) != (name.charAt(i) | LOWER)) {
                return false;
            }
        }
        return true;
    }
}
