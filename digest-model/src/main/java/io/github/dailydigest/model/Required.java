package io.github.dailydigest.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Creates the exceptions for required attributes that are not set. */
final class Required {

    private Required() {}

    /** Returns the exception for the only required attribute of a type. */
    static IllegalStateException notSet(String type, String attribute) {
        return notSet(type, List.of(attribute));
    }

    /** Returns the exception for two required attributes of a type, at least one of which is null. */
    static IllegalStateException notSet(
            String type, String first, @Nullable Object firstValue, String second, @Nullable Object secondValue) {
        return notSet(
                type,
                Stream.of(firstValue == null ? first : "", secondValue == null ? second : "")
                        .filter(attribute -> !attribute.isEmpty())
                        .toList());
    }

    private static IllegalStateException notSet(String type, List<String> attributes) {
        return new IllegalStateException(
                "Cannot build " + type + ", some of required attributes are not set " + attributes);
    }
}
