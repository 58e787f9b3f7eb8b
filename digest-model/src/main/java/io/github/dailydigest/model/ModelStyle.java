package io.github.dailydigest.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * Configures how Immutables generates the package-private classes that implement the interfaces of this package. No
 * public type extends a generated class, and the builders are handwritten, so that every public method is declared and
 * documented in the sources. The generated classes have no annotations from artifacts that users do not have.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = "*",
        jdkOnly = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        // A static method of(...) with every attribute is all that the builders need.
        allParameters = true,
        defaults = @Value.Immutable(builder = false, copy = false),
        jacksonIntegration = false,
        underrideToString = "value",
        allowedClasspathAnnotations = Override.class)
@interface ModelStyle {}
