package io.github.dailydigest.pitest;

import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.pitest.testapi.AbstractTestUnit;
import org.pitest.testapi.Description;
import org.pitest.testapi.ResultCollector;

/** A test method as one unit. It fails if any of its invocations fails. */
final class WholeMethod extends AbstractTestUnit {

    private final String uniqueId;
    private final Launcher launcher;

    WholeMethod(Class<?> testClass, String uniqueId, Launcher launcher) {
        super(new Description(uniqueId, testClass));
        this.uniqueId = uniqueId;
        this.launcher = launcher;
    }

    @Override
    public void execute(ResultCollector results) {
        Failure failure = new Failure();
        results.notifyStart(getDescription());
        launcher.execute(
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(DiscoverySelectors.selectUniqueId(uniqueId))
                        .build(),
                failure);
        if (failure.first == null) {
            results.notifyEnd(getDescription());
        } else {
            results.notifyEnd(getDescription(), failure.first);
        }
    }

    /** Records the first failure: of an invocation, of the method, or of the setup of its class. */
    private static final class Failure implements TestExecutionListener {

        @Nullable private Throwable first;

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (first == null && result.getStatus() == TestExecutionResult.Status.FAILED) {
                first = result.getThrowable().orElseGet(() -> new AssertionError("failed: " + test.getDisplayName()));
            }
        }
    }
}
