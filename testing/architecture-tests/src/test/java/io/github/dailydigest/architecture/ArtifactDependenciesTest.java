package io.github.dailydigest.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The dependencies of the artifacts. ArchUnit fails a rule that applies to no class. */
class ArtifactDependenciesTest {

    /** The classes that depend on Jackson and differ between the two modules. All others are in both. */
    private static final List<String> JACKSON_USERS = List.of(
            "DigestModule",
            "JsonReader",
            "JsonWriter",
            "CodecDeserializer",
            "CodecSerializer",
            "CodecKeyDeserializer",
            "CodecKeySerializer",
            "CheckedExceptions");

    private static final Map<Artifact, JavaClasses> IMPORTED = Stream.of(Artifact.values())
            .collect(toMap(
                    artifact -> artifact, artifact -> new ClassFileImporter().importPackages(artifact.packageName())));

    private static final List<String> JDK_AND_JSPECIFY = List.of("java..", "org.jspecify.annotations..");

    @ParameterizedTest
    @EnumSource(Artifact.class)
    void scanFindsAllClasses(Artifact artifact) {
        assertThat(IMPORTED.get(artifact).stream().map(JavaClass::getName))
                .containsAll(artifact.classes().stream().map(Class::getName).toList());
        assertThat(artifact.classes()).isNotEmpty();
    }

    @Test
    void modelDependsOnlyOnJdkAndAnnotations() {
        dependsOnly(Artifact.MODEL);
    }

    @Test
    void parserDependsOnModelAndCommonmark() {
        dependsOnly(Artifact.PARSER, Artifact.MODEL.packageName(), "org.commonmark..");
    }

    @Test
    void jacksonModuleDependsOnModelAndJackson() {
        dependsOnly(Artifact.JACKSON, Artifact.MODEL.packageName(), "com.fasterxml.jackson..");
    }

    @Test
    void jackson3ModuleDependsOnModelAndJackson3() {
        // Jackson 3 uses the annotations of Jackson 2.
        dependsOnly(
                Artifact.JACKSON3,
                Artifact.MODEL.packageName(),
                "tools.jackson..",
                "com.fasterxml.jackson.annotation..");
    }

    @ParameterizedTest
    @EnumSource(
            value = Artifact.class,
            names = {"JACKSON", "JACKSON3"})
    void onlyListedClassesDependOnJackson(Artifact artifact) {
        noClasses()
                .that(not(nameMatching(".*\\.(" + String.join("|", JACKSON_USERS) + ")(\\$.*)?")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..")
                .check(IMPORTED.get(artifact));
    }

    @Test
    void kotlinModuleDependsOnModelParserAndStandardLibrary() {
        dependsOnly(
                Artifact.KOTLIN,
                Artifact.MODEL.packageName(),
                Artifact.PARSER.packageName(),
                "kotlin..",
                "org.jetbrains.annotations..");
    }

    @Test
    void testkitDependsOnModelAndTestLibraries() {
        dependsOnly(Artifact.TESTKIT, Artifact.MODEL.packageName(), "net.jqwik..", "org.assertj..");
    }

    @Test
    void onlyArbitrariesDependOnJqwik() {
        // All of this package may use jqwik, so nothing else may use the package.
        String arbitraries = Artifact.TESTKIT.packageName() + ".arbitraries";

        noClasses()
                .that(not(nameMatching(".*Arbitrar(y|ies)(Provider)?(\\$.*)?")))
                .and()
                .resideOutsideOfPackage(arbitraries)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.jqwik..", arbitraries)
                .check(IMPORTED.get(Artifact.TESTKIT));
    }

    @Test
    void onlyAssertionsDependOnAssertj() {
        noClasses()
                .that(not(nameMatching(".*Assert(ions)?")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.assertj..")
                .check(IMPORTED.get(Artifact.TESTKIT));
    }

    @ParameterizedTest
    @EnumSource(
            value = Artifact.class,
            names = {"MODEL", "PARSER"})
    void publicSignaturesContainOnlyTypesOfJdkAndArtifacts(Artifact artifact) {
        signatures(artifact.packageName()).check(IMPORTED.get(artifact));
    }

    @Test
    void foreignTypeInSignatureIsFound() {
        assertThatThrownBy(() -> signatures(Leaking.class.getPackageName())
                        .check(new ClassFileImporter().importClasses(Leaking.class)))
                .hasMessageContaining("Leaking.children()")
                .hasMessageContaining(Node.class.getName())
                .hasMessageNotContaining("Leaking.hidden()");
    }

    @ParameterizedTest
    @EnumSource(Artifact.class)
    void nothingIsPrintedOrLogged(Artifact artifact) {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(IMPORTED.get(artifact));
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(IMPORTED.get(artifact));
    }

    @ParameterizedTest
    @EnumSource(Artifact.class)
    void noPackageIsCalledInternalOrUtil(Artifact artifact) {
        noClasses()
                .should()
                .resideInAnyPackage("..internal..", "..util..", "..utils..")
                .check(IMPORTED.get(artifact));
    }

    @ParameterizedTest
    @EnumSource(Artifact.class)
    void everyPackageIsNullMarked(Artifact artifact) {
        assertThat(IMPORTED.get(artifact))
                .allMatch(type -> type.getPackage().isAnnotatedWith(NullMarked.class), "is in a @NullMarked package");
    }

    @Test
    void generatedClassesAreNotPublic() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .notBePublic()
                .check(IMPORTED.get(Artifact.MODEL));
    }

    private static void dependsOnly(Artifact artifact, String... packages) {
        String[] known = Stream.of(
                        JDK_AND_JSPECIFY.stream(), Stream.of(artifact.packageName() + ".."), Stream.of(packages))
                .flatMap(names -> names)
                .toArray(String[]::new);
        classes()
                .that()
                // Not in the jar of the model; see ArtifactContentsTest.
                .doNotHaveSimpleName("GeneratedValues")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(known)
                .check(IMPORTED.get(artifact));
    }

    private static ArchRule signatures(String exported) {
        return classes().that().arePublic().and().resideInAPackage(exported).should(new OwnSignatures());
    }

    /** Violates the rule. */
    public static final class Leaking {

        private Leaking() {}

        /** A foreign type as a type argument. */
        public List<Node> children() {
            return List.of();
        }

        Node hidden() {
            return new Text();
        }
    }
}
