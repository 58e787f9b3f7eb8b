package io.github.dailydigest.pitest;

import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Lowers the tries of each property, whatever it states itself, since each mutant runs all of them anew; fixes the
 * seed, so that a mutant which dies in one run dies in the next; and leaves a failure as it is found, since nobody
 * reads it.
 *
 * <p>It is on the class path of mutation testing alone, where jqwik finds it as a service.
 */
public final class FewTriesHook implements AroundPropertyHook {

    private static final int MOST_TRIES = 60;
    private static final String SEED = "20310203";

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        attributes.setTries(Math.min(MOST_TRIES, attributes.tries().orElse(MOST_TRIES)));
        attributes.setSeed(SEED);
        attributes.setShrinking(ShrinkingMode.OFF);
        return property.execute();
    }
}
