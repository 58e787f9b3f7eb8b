package io.github.dailydigest.jackson;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by codecs if JSON at the current token cannot be bound to a value of the model. It collects the path while it
 * propagates. {@code CodecDeserializer} translates it to the exception of its version of Jackson, so callers never see
 * it.
 */
final class BindingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Class<?> targetType;
    private final transient @Nullable String value;
    private final transient List<PathStep> path = new ArrayList<>();

    private BindingException(
            Class<?> targetType, String message, @Nullable String value, @Nullable RuntimeException cause) {
        // Without a stack trace, since the exception of Jackson that replaces it has one.
        super(message, cause, false, false);
        this.targetType = targetType;
        this.value = value;
    }

    /** The current token does not start a value of the expected JSON type. */
    static BindingException wrongType(JsonReader in, Class<?> targetType, String expected) {
        return new BindingException(targetType, "expected " + expected + ", not " + in.describeToken(), null, null);
    }

    /** The value has the expected JSON type, but is not valid; the message is that of {@code cause}. */
    static BindingException invalidValue(Class<?> targetType, String value, RuntimeException cause) {
        return new BindingException(targetType, String.valueOf(cause.getMessage()), value, cause);
    }

    /** A key occurs twice in an object. */
    static BindingException duplicateKey(Class<?> targetType, String key) {
        return new BindingException(
                targetType, "duplicate key \"" + key + "\"; a key may occur only once in an object", null, null);
    }

    /** The values of an object are valid one by one, but not together; the message is that of {@code cause}. */
    static BindingException invalidObject(Class<?> targetType, RuntimeException cause) {
        return new BindingException(targetType, String.valueOf(cause.getMessage()), null, cause);
    }

    /**
     * Prepends a key of an enclosing object to the path, and before it an index if the value of the key is an array.
     *
     * @param type the type of the enclosing object
     * @param key the key whose value was being read; null if the enclosing object itself is invalid
     * @param index the zero-based index of the element that was being read; negative if the value is not an array
     * @return this exception
     */
    BindingException prependPath(Class<?> type, @Nullable String key, int index) {
        if (index >= 0) {
            path.add(new PathStep(List.class, null, index));
        }
        if (key != null) {
            path.add(new PathStep(type, key, -1));
        }
        return this;
    }

    /** Returns the type that the value should have had. */
    Class<?> targetType() {
        return targetType;
    }

    /** Returns the invalid value; null unless it has the expected JSON type. */
    @Nullable String value() {
        return value;
    }

    /** Returns the path to the invalid value, the innermost step first, which is the order that Jackson needs. */
    List<PathStep> path() {
        return path;
    }

    /**
     * A step of the path.
     *
     * @param type the type of the object or array
     * @param key the key in the object; null in an array
     * @param index the zero-based index in the array; negative in an object
     */
    record PathStep(Class<?> type, @Nullable String key, int index) {}
}
