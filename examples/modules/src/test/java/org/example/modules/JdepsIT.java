package org.example.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.spi.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows that every module and class that the artifacts name is among their dependencies. */
class JdepsIT {

    private static final String MODULES = System.getProperty("modules");

    @ParameterizedTest
    @ValueSource(
            strings = {"io.github.dailydigest.model", "io.github.dailydigest.parser", "io.github.dailydigest.jackson"})
    void moduleHasAllDependencies(String module) {
        StringWriter output = new StringWriter();
        PrintWriter writer = new PrintWriter(output);

        // Jackson also has classes for newer versions of Java.
        int status = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(writer, writer, "--module-path", MODULES, "--multi-release", "17", "--check", module);

        assertThat(output.toString())
                .contains("[Module descriptor]", "[Suggested module descriptor for " + module + "]")
                .doesNotContain("not found", "immutables", "unused");
        assertThat(status).isZero();
    }
}
