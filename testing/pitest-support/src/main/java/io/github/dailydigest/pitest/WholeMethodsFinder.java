package io.github.dailydigest.pitest;

import java.util.List;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.pitest.testapi.TestUnit;
import org.pitest.testapi.TestUnitExecutionListener;
import org.pitest.testapi.TestUnitFinder;

/** Finds the test methods of a class for all engines, without running them. */
final class WholeMethodsFinder implements TestUnitFinder {

    private final Launcher launcher = LauncherFactory.create();

    @Override
    public List<TestUnit> findTestUnits(Class<?> testClass, TestUnitExecutionListener listener) {
        // The methods of a nested class are found in its enclosing class.
        if (testClass.getEnclosingClass() != null) {
            return List.of();
        }
        TestPlan plan = launcher.discover(LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(testClass))
                .build());
        return plan.getRoots().stream()
                .flatMap(engine -> plan.getDescendants(engine).stream())
                .filter(WholeMethodsFinder::isMethod)
                .<TestUnit>map(method -> new WholeMethod(testClass, method.getUniqueId(), launcher))
                .toList();
    }

    private static boolean isMethod(TestIdentifier identifier) {
        return identifier.getSource().filter(MethodSource.class::isInstance).isPresent();
    }
}
