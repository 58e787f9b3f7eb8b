package io.github.dailydigest.testkit;

import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** What the assertions for values of the model have in common: messages that name the value and its field. */
abstract class ModelAssert<S extends ModelAssert<S, A>, A> extends AbstractAssert<S, A> {

    private final Class<A> modelType;
    private final String name;

    /** Assertions on a value that messages call {@code name}. */
    ModelAssert(@Nullable A actual, Class<S> type, Class<A> modelType, String name) {
        super(actual, type);
        this.modelType = modelType;
        this.name = name;
    }

    /** Holds that the value is equal to another; where it is not, the message names the first field that differs. */
    @Override
    public S isEqualTo(@Nullable Object expected) {
        try {
            return super.isEqualTo(expected);
        } catch (AssertionError differs) {
            // A message of the caller's own stays, and would not go on to papers and sections.
            boolean hasOwnMessage = info.overridingErrorMessage() != null;
            if (!hasOwnMessage && actual != null && modelType.isInstance(expected)) {
                hasFieldsOf(modelType.cast(expected));
            }
            throw differs;
        }
    }

    /** Holds that each field is as in another value. */
    abstract void hasFieldsOf(A expected);

    /** What messages call the value. */
    String name() {
        return name;
    }

    /** The value, which is there. */
    A present() {
        isNotNull();
        return actual;
    }

    /** Holds that a field is as expected. */
    S hasField(String field, Object found, Object expected) {
        if (!found.equals(expected)) {
            throw failureWithActualExpected(
                    found,
                    expected,
                    "%nExpecting %s of %s to be%n  %s%nbut was%n  %s",
                    field,
                    name,
                    quote(expected),
                    quote(found));
        }
        return myself;
    }

    /** Holds that a field that may be absent is there, and as expected. */
    S hasField(String field, Optional<?> found, Object expected) {
        if (found.isEmpty()) {
            throw failure("%nExpecting %s of %s to be%n  %s%nbut there is none", field, name, quote(expected));
        }
        return hasField(field, found.get(), expected);
    }

    /** Holds that a field that may be absent is there where it is in another value, and the same. */
    S hasFieldOf(String field, Optional<?> found, Optional<?> expected) {
        return expected.isPresent() ? hasField(field, found, expected.get()) : hasNo(field, found);
    }

    /** Holds that a field that may be absent is. */
    S hasNo(String field, Optional<?> found) {
        if (found.isPresent()) {
            throw failure("%nExpecting %s to have no %s%nbut was%n  %s", name, field, quote(found.get()));
        }
        return myself;
    }

    private static String quote(Object value) {
        return value instanceof String ? "\"" + value + "\"" : value.toString();
    }
}
