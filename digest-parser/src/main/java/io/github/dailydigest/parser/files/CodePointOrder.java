package io.github.dailydigest.parser.files;

/** Compares file names by code point, so that files have the same order on every platform. */
final class CodePointOrder {

    private CodePointOrder() {}

    /**
     * Compares two names. {@link String#compareTo} compares UTF-16 units instead, and so sorts U+FF5E after the
     * supplementary characters; the natural order of paths depends on the platform.
     */
    static int compare(String a, String b) {
        int end = Math.min(a.length(), b.length());
        for (int i = 0; i < end; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                // The orders of units and of code points differ only if exactly one unit is a surrogate.
                boolean surrogateA = Character.isSurrogate(a.charAt(i));
                boolean surrogateB = Character.isSurrogate(b.charAt(i));
                return surrogateA == surrogateB
                        ? Character.compare(a.charAt(i), b.charAt(i))
                        : Boolean.compare(surrogateA, surrogateB);
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
