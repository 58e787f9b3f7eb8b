package io.github.dailydigest.model;

import org.immutables.value.Value;

/**
 * Lists the interfaces of this package that Immutables implements, and configures how. No public type extends a
 * generated class, and the builders are handwritten, so that every public method is declared and documented in the
 * sources.
 *
 * <p>This is the only type that names Immutables. Its annotations remain in its class file, which nothing uses and
 * which is not in the jar, so users need no annotations of Immutables.
 */
@Value.Include({
    ArxivId.class,
    Author.class,
    Digest.class,
    Link.class,
    Media.class,
    Paper.class,
    Section.class,
})
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
interface GeneratedValues {}
