package io.github.dailydigest.jackson;

import java.util.function.Function;

/**
 * Converts the values of one type to keys of an object and back, so that a map can be keyed by them. Stateless and
 * thread-safe.
 *
 * @param encode converts a value to a key
 * @param decode converts a key to a value; throws {@link IllegalArgumentException} if it is not valid
 */
record KeyCodec<T>(Class<T> type, Function<T, String> encode, Function<String, T> decode) {}
