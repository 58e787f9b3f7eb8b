package io.github.dailydigest.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables writes the hidden classes behind the interfaces of this package. They carry no annotation that a
 * user's compiler would look for and not find: builders extend them, so it reads them.
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
