package io.github.dailydigest.pitest;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.help.PitHelpError;
import org.pitest.testapi.Configuration;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.testapi.TestPluginFactory;
import org.pitest.testapi.TestSuiteFinder;
import org.pitest.testapi.TestUnitFinder;

/**
 * Lets PIT treat a test method with all its invocations as one unit. The usual plugin for JUnit 5 restarts JUnit for
 * each invocation of a parameterized test, which takes longer than the invocations.
 *
 * <p>This class is only on the class path of mutation tests, where PIT loads it as a service. Its priority places it
 * before PIT's own plugin for JUnit 4.
 */
public final class WholeMethodsPlugin implements TestPluginFactory {

    @Override
    public String name() {
        return "whole-methods";
    }

    @Override
    public String description() {
        return "JUnit Platform, each test method as a whole";
    }

    @Override
    public Configuration createTestFrameworkConfiguration(
            TestGroupConfig config,
            ClassByteArraySource source,
            Collection<String> excludedRunners,
            Collection<String> includedTestMethods) {
        return new WholeMethods();
    }

    private static final class WholeMethods implements Configuration {

        @Override
        public int priority() {
            return DEFAULT_PRIORITY - 1;
        }

        @Override
        public TestUnitFinder testUnitFinder() {
            return new WholeMethodsFinder();
        }

        @Override
        public TestSuiteFinder testSuiteFinder() {
            return testClass -> List.of();
        }

        @Override
        public Optional<PitHelpError> verifyEnvironment() {
            return Optional.empty();
        }
    }
}
