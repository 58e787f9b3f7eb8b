package io.github.dailydigest.jackson;

import java.io.IOException;

/** Reads whole numbers from zero up. They are not rounded, and not read from strings. */
final class Counts {

    private Counts() {}

    /**
     * Returns the number at the current token.
     *
     * @throws BindingException if the token is not a whole number, or if the number is negative or not an {@code int}
     */
    static int read(JsonReader in) throws IOException {
        if (!in.isWholeNumber()) {
            throw BindingException.wrongType(in, Integer.class, "a whole number");
        }
        int count = in.intValueOrNegative();
        if (count < 0) {
            String number = in.text();
            throw BindingException.invalidValue(
                    Integer.class,
                    number,
                    new IllegalArgumentException(
                            number + " is out of range; it must be between 0 and " + Integer.MAX_VALUE));
        }
        return count;
    }
}
