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
 * Lets PIT take a test method as a whole, with all invocations of a parameterized one. The usual plugin for JUnit 5
 * starts JUnit anew for each invocation, so for each golden case twice, which takes longer than all cases together.
 *
 * <p>It is on the class path of mutation testing alone, where PIT finds it as a service, and asks it before its own for
 * JUnit 4.
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
