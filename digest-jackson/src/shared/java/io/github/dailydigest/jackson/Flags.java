package io.github.dailydigest.jackson;

/** Reads booleans. They are not read from strings or numbers. */
final class Flags {

    private Flags() {}

    /**
     * Returns the boolean at the current token.
     *
     * @throws BindingException if the token is not a boolean
     */
    static boolean read(JsonReader in) {
        if (!in.isBoolean()) {
            throw BindingException.wrongType(in, Boolean.class, "a boolean");
        }
        return in.isTrue();
    }
}
