package org.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import proguard.Configuration;
import proguard.ConfigurationParser;
import proguard.ProGuard;

/** Processes the program by {@code app.pro}, and compares what it prints with what the unprocessed one prints. */
class ProGuardIT {

    private static final Path PROGRAM = Path.of("target/program");
    private static final Path SMALL = Path.of("target/small.jar");

    /** Fails if there is a warning, such as of a class that cannot be found. */
    @BeforeAll
    static void process() throws Exception {
        JdkClasses.pack(Path.of("target/jdk.jar"), List.of("java.base", "java.desktop", "java.sql", "java.xml"));
        Configuration configuration = new Configuration();
        try (ConfigurationParser rules = new ConfigurationParser(new File("app.pro"), System.getProperties())) {
            rules.parse(configuration);
        }
        new ProGuard(configuration).execute();
    }

    @Test
    void processedProgramPrintsTheSame() throws Exception {
        String printed = run(SMALL.toString());

        assertThat(printed)
                .isEqualTo(run(PROGRAM + "/*"))
                .contains("\"title\":\"Small Models, Long Memories\"", "WHATS_NEW: ");
    }

    @Test
    void processedProgramIsSmallAndObfuscated() throws Exception {
        try (JarFile small = new JarFile(SMALL.toFile());
                Stream<Path> jars = Files.list(PROGRAM)) {
            assertThat(small.stream().map(JarEntry::getName))
                    .contains("org/example/Main.class")
                    .noneMatch(name -> name.endsWith("/DigestParser.class"));
            assertThat(Files.size(SMALL))
                    .isLessThan(jars.mapToLong(jar -> jar.toFile().length()).sum() / 2);
        }
    }

    private static String run(String classPath) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = List.of(
                java.toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classPath,
                "org.example.Main",
                "../digests");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
