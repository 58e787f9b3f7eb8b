package org.example.osgi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** Installs the bundles of the build in Felix as they are, and starts them. */
class FelixIT {

    private static final Path BUNDLES = Path.of(System.getProperty("bundles"));

    @TempDir
    private Path storage;

    private Framework felix;

    @BeforeEach
    void startFelix() throws BundleException {
        felix = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE, storage.toString(), "digests", "../digests"));
        felix.start();
    }

    @AfterEach
    void stopFelix() throws BundleException, InterruptedException {
        felix.stop();
        felix.waitForStop(10_000);
    }

    @Test
    void bundlesResolveAndPrintDigestsAsJson() throws Exception {
        List<Bundle> bundles = installAll();

        assertThat(felix.adapt(FrameworkWiring.class).resolveBundles(bundles))
                .as("all requirements are satisfied")
                .isTrue();
        assertThat(startAll(bundles).lines())
                .hasSize(11)
                .allMatch(line -> line.startsWith("{\"date\":\"2031-0") || line.startsWith("{\"title\":"))
                .anyMatch(line -> line.contains("\"title\":\"Small Models, Long Memories\""))
                .anyMatch(line -> line.contains("\"title\":\"Graphs that Fit a Postcard\""));
        assertThat(bundles)
                .extracting(Bundle::getSymbolicName)
                .contains(
                        "io.github.dailydigest.model",
                        "io.github.dailydigest.parser",
                        "io.github.dailydigest.jackson",
                        "io.github.dailydigest.jackson3",
                        "io.github.dailydigest.kotlin")
                .doesNotContain("org.jspecify.jspecify");
    }

    private List<Bundle> installAll() throws IOException, BundleException {
        List<Bundle> installed = new ArrayList<>();
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(BUNDLES, "*.jar")) {
            for (Path jar : jars) {
                installed.add(felix.getBundleContext().installBundle(jar.toUri().toString()));
            }
        }
        return installed;
    }

    /** Starts our bundle last, since SPI Fly must see those that have services first; returns what it prints. */
    private static String startAll(List<Bundle> bundles) throws BundleException {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            Bundle ours = null;
            for (Bundle bundle : bundles) {
                if (bundle.getSymbolicName().equals("org.example.osgi")) {
                    ours = bundle;
                } else {
                    bundle.start();
                }
            }
            assertThat(ours).isNotNull();
            ours.start();
        } finally {
            System.setOut(out);
        }
        return printed.toString(UTF_8);
    }
}
