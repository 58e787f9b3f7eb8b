package io.github.dailydigest.pitest;

import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Limits the tries of each property, since every mutant runs all of them again. Also fixes the seed, so that every run
 * kills the same mutants, and disables shrinking, since nobody reads the failures.
 *
 * <p>This class is only on the class path of mutation tests, where jqwik loads it as a service.
 */
public final class FewTriesHook implements AroundPropertyHook {

    private static final int MAX_TRIES = 60;
    private static final String SEED = "20310203";

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        attributes.setTries(Math.min(MAX_TRIES, attributes.tries().orElse(MAX_TRIES)));
        attributes.setSeed(SEED);
        attributes.setShrinking(ShrinkingMode.OFF);
        return property.execute();
    }
}
