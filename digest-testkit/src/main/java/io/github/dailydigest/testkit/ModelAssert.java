package io.github.dailydigest.testkit;

import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** The base of the assertions on values of the model. Failure messages name the value and its field. */
abstract class ModelAssert<S extends ModelAssert<S, A>, A> extends AbstractAssert<S, A> {

    private final Class<A> modelType;
    private final String name;

    /** Creates assertions on a value that failure messages call {@code name}. */
    ModelAssert(@Nullable A actual, Class<S> type, Class<A> modelType, String name) {
        super(actual, type);
        this.modelType = modelType;
        this.name = name;
    }

    /** Verifies that the value is equal to another. The failure message names the first field that differs. */
    @Override
    public S isEqualTo(@Nullable Object expected) {
        try {
            return super.isEqualTo(expected);
        } catch (AssertionError failure) {
            // A message set by the caller is kept: assertions on papers and sections would not inherit it.
            boolean hasOwnMessage = info.overridingErrorMessage() != null;
            if (!hasOwnMessage && actual != null && modelType.isInstance(expected)) {
                hasFieldsOf(modelType.cast(expected));
            }
            throw failure;
        }
    }

    /** Verifies that each field is equal to that of another value. */
    abstract void hasFieldsOf(A expected);

    /** Returns the name of the value in failure messages. */
    String name() {
        return name;
    }

    /** Returns the value. Fails if it is null. */
    A present() {
        isNotNull();
        return actual;
    }

    /** Verifies that a field has the expected value. */
    S hasField(String field, Object actualValue, Object expected) {
        if (!actualValue.equals(expected)) {
            throw failureWithActualExpected(
                    actualValue,
                    expected,
                    "%nExpecting %s of %s to be%n  %s%nbut was%n  %s",
                    field,
                    name,
                    quote(expected),
                    quote(actualValue));
        }
        return myself;
    }

    /** Verifies that an optional field is present and has the expected value. */
    S hasField(String field, Optional<?> actualValue, Object expected) {
        if (actualValue.isEmpty()) {
            throw failure("%nExpecting %s of %s to be%n  %s%nbut it is absent", field, name, quote(expected));
        }
        return hasField(field, actualValue.get(), expected);
    }

    /** Verifies that an optional field is equal to that of another value. */
    S hasFieldOf(String field, Optional<?> actualValue, Optional<?> expected) {
        return expected.isPresent() ? hasField(field, actualValue, expected.get()) : hasNo(field, actualValue);
    }

    /** Verifies that an optional field is absent. */
    S hasNo(String field, Optional<?> actualValue) {
        if (actualValue.isPresent()) {
            throw failure("%nExpecting %s to have no %s%nbut was%n  %s", name, field, quote(actualValue.get()));
        }
        return myself;
    }

    private static String quote(Object value) {
        return value instanceof String ? "\"" + value + "\"" : value.toString();
    }
}
