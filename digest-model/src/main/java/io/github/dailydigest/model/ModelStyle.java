package io.github.dailydigest.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Generated;
import org.immutables.value.Value;

/**
 * How Immutables writes the hidden classes behind the interfaces of this package. The mark {@link Generated} keeps
 * those classes out of the coverage figures.
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
        allowedClasspathAnnotations = Generated.class)
@interface ModelStyle {}
