package io.github.dailydigest.jackson;

import java.io.IOException;

/** Whole numbers, zero or more; never rounded, never read from a string. */
final class Counts {

    private Counts() {}

    /**
     * Reads the number at the current token.
     *
     * @throws BindingException if there is none, or one that {@code int} does not hold
     */
    static int read(JsonIn in) throws IOException {
        if (!in.isWholeNumber()) {
            throw BindingException.wrongType(in, Integer.class, "a whole number");
        }
        int count = in.count();
        if (count < 0) {
            String number = in.text();
            throw BindingException.badValue(
                    Integer.class,
                    number,
                    new IllegalArgumentException(number + " is not in the range from 0 to " + Integer.MAX_VALUE));
        }
        return count;
    }
}
