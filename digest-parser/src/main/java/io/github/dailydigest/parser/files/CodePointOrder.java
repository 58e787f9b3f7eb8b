package io.github.dailydigest.parser.files;

/** Compares names by code point, so that files have one order on every platform. */
final class CodePointOrder {

    private CodePointOrder() {}

    /**
     * Compares two names. {@link String#compareTo} compares UTF-16 units instead, and so puts U+FF5E after the
     * supplementary characters; the order of paths depends on the platform.
     */
    static int compare(String a, String b) {
        int end = Math.min(a.length(), b.length());
        for (int i = 0; i < end; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                // Only where one is half of a pair do units and code points differ in order.
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
