package io.github.dailydigest.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Verifies what SECURITY.md says that the artifacts never do. */
class ForbiddenCallsTest {

    private static final ArchRule NETWORK = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "javax.naming..", "com.sun.net..")
                            .and(not(belongToAnyOf(URI.class, URISyntaxException.class))))
            .orShould()
            .callMethod(URI.class, "toURL");

    private static final ArchRule PROCESSES = noClasses()
            .should()
            .dependOnClassesThat(belongToAnyOf(ProcessBuilder.class, Process.class, ProcessHandle.class, Runtime.class))
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(System.class, "load", String.class)
            .orShould()
            .callMethod(System.class, "loadLibrary", String.class);

    private static final ArchRule REFLECTION = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.lang.reflect.."))
            .orShould()
            .callMethodWhere(target(owner(belongToAnyOf(Class.class)))
                    .and(target(nameMatching(
                            "forName|newInstance|getMethods?|getFields?|getConstructors?|getDeclared.*"))));

    private static final ArchRule LOGGING =
            noClasses().should().dependOnClassesThat(belongToAnyOf(System.Logger.class, System.LoggerFinder.class));

    /** Only the package of the writer may write files, which the caller passes to it. */
    private static final ArchRule FILES = noClasses()
            .that()
            .resideOutsideOfPackage(Artifact.PARSER.packageName() + ".writing")
            .should()
            .callMethodWhere(target(owner(belongToAnyOf(Files.class)))
                    .and(target(nameMatching("(write|create|copy|move|delete|set|newOutput|newBufferedWriter).*"))))
            .orShould()
            .dependOnClassesThat(
                    belongToAnyOf(java.io.File.class, java.io.FileOutputStream.class, java.io.RandomAccessFile.class));

    private static final Map<Artifact, JavaClasses> IMPORTED = new EnumMap<>(Artifact.class);

    @ParameterizedTest
    @EnumSource(Artifact.class)
    void artifactsOpenNoConnection(Artifact artifact) {
        NETWORK.check(classes(artifact));
    }

    @ParameterizedTest
    @EnumSource(Artifact.class)
    void artifactsStartNoProcessAndLoadNoNativeCode(Artifact artifact) {
        PROCESSES.check(classes(artifact));
    }

    @ParameterizedTest
    @EnumSource(Artifact.class)
    void artifactsUseNoReflection(Artifact artifact) {
        REFLECTION.check(classes(artifact));
    }

    @ParameterizedTest
    @EnumSource(Artifact.class)
    void artifactsPrintAndLogNothing(Artifact artifact) {
        LOGGING.check(classes(artifact));
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(classes(artifact));
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(classes(artifact));
    }

    @ParameterizedTest
    @EnumSource(Artifact.class)
    void onlyTheWriterWritesFiles(Artifact artifact) {
        FILES.check(classes(artifact));
    }

    @ParameterizedTest
    @MethodSource
    void violationsAreFound(ArchRule rule) {
        JavaClasses violating = new ClassFileImporter().importClasses(Violating.class);

        assertThatThrownBy(() -> rule.check(violating)).hasMessageContaining("Violating");
    }

    static Stream<Named<ArchRule>> violationsAreFound() {
        return Stream.of(
                Named.of("network", NETWORK),
                Named.of("processes", PROCESSES),
                Named.of("reflection", REFLECTION),
                Named.of("logging", LOGGING),
                Named.of("files", FILES));
    }

    private static JavaClasses classes(Artifact artifact) {
        return IMPORTED.computeIfAbsent(
                artifact, imported -> new ClassFileImporter().importPackages(imported.packageName()));
    }

    /** Violates every rule. */
    static final class Violating {

        private Violating() {}

        static void run(String name) throws IOException, ReflectiveOperationException {
            new Socket(name, 80).close();
            new ProcessBuilder(name).start();
            System.getLogger(name).log(System.Logger.Level.INFO, name);
            Files.writeString(Path.of(name), Class.forName(name).getMethods()[0].getName());
        }
    }
}
