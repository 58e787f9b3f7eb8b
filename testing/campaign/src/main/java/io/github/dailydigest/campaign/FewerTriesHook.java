package io.github.dailydigest.campaign;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Lowers the tries of each property, unless the test run is a campaign. jqwik finds it as a service. */
public final class FewerTriesHook implements AroundPropertyHook {

    private static final int MAX_TRIES = 500;

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        if (!Campaign.isOn()) {
            PropertyAttributes attributes = context.attributes();
            attributes.setTries(Math.min(MAX_TRIES, attributes.tries().orElse(MAX_TRIES)));
        }
        return property.execute();
    }
}
