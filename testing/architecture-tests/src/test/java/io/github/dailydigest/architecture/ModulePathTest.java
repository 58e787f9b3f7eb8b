package io.github.dailydigest.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.databind.json.JsonMapper;

/** A modular program runs in its own JVM, with only the required modules and without {@code opens}. */
class ModulePathTest {

    private static final String JSON =
            "{\"papers\":[{\"title\":\"A Title\",\"votes\":85,\"authors\":[{\"name\":\"Ada Example\"}],\"sections\":[]}]}";

    @TempDir
    private Path folder;

    @Test
    void jackson2FindsTheModuleAndUsesIt() throws Exception {
        assertThat(run(
                        Artifact.JACKSON,
                        "new com.fasterxml.jackson.databind.ObjectMapper().findAndRegisterModules()",
                        ObjectMapper.class,
                        JsonFactory.class,
                        JsonInclude.class))
                .isEqualTo(JSON + "\ntrue\n");
    }

    @Test
    void jackson3FindsTheModuleAndUsesIt() throws Exception {
        assertThat(run(
                        Artifact.JACKSON3,
                        "tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build()",
                        JsonMapper.class,
                        TokenStreamFactory.class,
                        JsonInclude.class))
                .isEqualTo(JSON + "\ntrue\n");
    }

    private String run(Artifact artifact, String mapper, Class<?>... libraries) throws Exception {
        String modulePath = Stream.concat(
                        Stream.of(artifact.location(), Artifact.MODEL.location()),
                        Stream.of(libraries).map(ModulePathTest::location))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        // The annotations are needed at compile time only.
        compile(artifact, mapper, modulePath + File.pathSeparator + location(NullMarked.class));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process program = new ProcessBuilder(
                        java.toString(),
                        "-p",
                        modulePath + File.pathSeparator + folder.resolve("classes"),
                        "-m",
                        "program/program.Main")
                .redirectErrorStream(true)
                .start();
        String output = new String(program.getInputStream().readAllBytes(), UTF_8);
        assertThat(program.waitFor()).as(output).isZero();
        return output.replace(System.lineSeparator(), "\n");
    }

    private void compile(Artifact artifact, String mapper, String modulePath) throws IOException {
        Path module = Files.writeString(
                folder.resolve("module-info.java"), "module program { requires " + artifact.packageName() + "; }");
        Path main = Files.writeString(folder.resolve("Main.java"), """
                package program;

                import io.github.dailydigest.model.*;

                public final class Main {
                    public static void main(String[] arguments) throws Exception {
                        var mapper = %s;
                        Paper paper = Paper.builder()
                                .title("A Title")
                                .votes(85)
                                .addAuthors(Author.of("Ada Example"))
                                .build();
                        Digest digest = Digest.builder().addPapers(paper).build();
                        String json = mapper.writeValueAsString(digest);
                        System.out.println(json);
                        System.out.println(mapper.readValue(json, Digest.class).equals(digest));
                    }
                }
                """.formatted(mapper));
        List<String> arguments = new ArrayList<>(List.of("-p", modulePath, "-proc:none"));
        arguments.addAll(List.of("-d", folder.resolve("classes").toString(), module.toString(), main.toString()));

        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, arguments.toArray(String[]::new));

        assertThat(status).isZero();
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
