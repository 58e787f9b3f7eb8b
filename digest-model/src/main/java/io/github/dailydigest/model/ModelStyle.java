package io.github.dailydigest.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * Configures how Immutables generates the package-private classes that implement the interfaces of this package. The
 * generated classes have no annotations from other artifacts: the public builders extend generated classes, so the
 * compilers of users read these and would warn about annotation types that they cannot find.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = "*",
        jdkOnly = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jacksonIntegration = false,
        underrideToString = "value",
        allowedClasspathAnnotations = Override.class)
@interface ModelStyle {}
