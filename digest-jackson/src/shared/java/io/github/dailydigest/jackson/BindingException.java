package io.github.dailydigest.jackson;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says on its way up that JSON is refused at the current token, why, and on which path. The deserializer makes of it
 * the exception of its Jackson, so no caller ever sees it.
 */
final class BindingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Class<?> type;
    private final transient @Nullable String value;
    private final transient List<Step> stepsUp = new ArrayList<>();

    private BindingException(Class<?> type, String message, @Nullable String value, @Nullable RuntimeException reason) {
        // Without a stack trace: that of Jackson's exception takes its place.
        super(message, reason, false, false);
        this.type = type;
        this.value = value;
    }

    /** Of a value whose token is not the one that its shape starts with. */
    static BindingException wrongType(JsonIn in, Class<?> type, String needed) {
        return new BindingException(type, "expected " + needed + ", not " + in.found(), null, null);
    }

    /** Of a value of the right type that is none of those allowed; {@code reason} says why. */
    static BindingException badValue(Class<?> type, String value, RuntimeException reason) {
        return new BindingException(type, String.valueOf(reason.getMessage()), value, reason);
    }

    /** Of a key that stands twice in one object. */
    static BindingException repeated(Class<?> type, String key) {
        return new BindingException(type, "the key \"" + key + "\" stands twice in one object", null, null);
    }

    /** Of an object whose values are each in order, but not together; {@code reason} says why. */
    static BindingException badObject(Class<?> type, RuntimeException reason) {
        return new BindingException(type, String.valueOf(reason.getMessage()), null, reason);
    }

    /**
     * This refusal, of what stands in an object of {@code type}.
     *
     * @param key the key under which it stands there; null where the object itself is refused
     * @param index its place, where the value of the key is an array; negative otherwise
     */
    BindingException under(Class<?> type, @Nullable String key, int index) {
        if (index >= 0) {
            stepsUp.add(new Step(List.class, null, index));
        }
        if (key != null) {
            stepsUp.add(new Step(type, key, -1));
        }
        return this;
    }

    /** The type that was asked for. */
    Class<?> type() {
        return type;
    }

    /** The value, where it is of the right type and none of those allowed. */
    @Nullable String value() {
        return value;
    }

    /** The steps from the refused value up to the whole, which is how Jackson collects them. */
    List<Step> stepsUp() {
        return stepsUp;
    }

    /**
     * A step of the path.
     *
     * @param of the type of what holds the value
     * @param key the key of the value; null in an array
     * @param index the place of the value in an array
     */
    record Step(Class<?> of, @Nullable String key, int index) {}
}
