package io.github.dailydigest.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.DigestException;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.DigestReadException;
import io.github.dailydigest.parser.DigestWriteException;
import io.github.dailydigest.parser.DigestWriter;
import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.InputTooLargeException;
import io.github.dailydigest.parser.ParseLimits;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.Severity;
import io.github.dailydigest.parser.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dependencies between the packages of the parser: none depends on one above it. */
class ParserPackagesTest {

    private static final String API = "io.github.dailydigest.parser";

    private static final JavaClasses PARSER = new ClassFileImporter().importPackages(API);

    /** The hidden packages, each with those that it may depend on. */
    private static final Map<String, Set<String>> ROOMS = new TreeMap<>(Map.ofEntries(
            entry("source", Set.of()),
            entry("markdown", Set.of("source")),
            entry("vocabulary", Set.of("source")),
            entry("literal", Set.of("source")),
            entry("ledger", Set.of("source", "markdown")),
            entry("section", Set.of("source", "markdown", "vocabulary", "literal", "ledger")),
            entry("paper", Set.of("source", "markdown", "vocabulary", "literal", "ledger", "section")),
            entry("outline", Set.of("source", "markdown", "vocabulary", "ledger", "section", "paper")),
            entry("files", Set.of("ledger", "outline")),
            entry("rendering", Set.of("source", "markdown")),
            entry("writing", Set.of("source", "markdown", "vocabulary", "literal"))));

    /** The value types of the API, which every hidden package may use. */
    private static final Set<Class<?>> VALUES = Set.of(
            Diagnostic.class,
            DiagnosticCode.class,
            Severity.class,
            SourceSpan.class,
            FieldKey.class,
            ParseLimits.class,
            DigestException.class,
            DigestReadException.class,
            DigestWriteException.class,
            InputTooLargeException.class);

    /** Other types of the API that a hidden package may use. The writer parses what it wrote with the public parser. */
    private static final Map<String, Set<Class<?>>> MORE_OF_THE_API = Map.of(
            "files", Set.of(ParseResult.class),
            "writing", Set.of(DigestParser.class, ParseResult.class, DigestWriter.class));

    @Test
    void everyHiddenPackageIsListed() {
        assertThat(PARSER.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals(API))
                        .map(name -> name.substring(API.length() + 1))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(ROOMS.keySet());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void hiddenPackagesDependOnlyOnThoseBelow(String room) {
        List<String> known = new ArrayList<>(List.of(API + "." + room));
        ROOMS.get(room).forEach(other -> known.add(API + "." + other));

        noClasses()
                .that()
                .resideInAPackage(API + "." + room)
                .should()
                .dependOnClassesThat(
                        resideInAPackage(API + ".*").and(not(resideInAnyPackage(known.toArray(String[]::new)))))
                .check(PARSER);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void hiddenPackagesUseOnlyValuesOfTheApi(String room) {
        Set<Class<?>> more = MORE_OF_THE_API.getOrDefault(room, Set.of());

        noClasses()
                .that()
                .resideInAPackage(API + "." + room)
                .should()
                .dependOnClassesThat(
                        resideInAPackage(API).and(not(oneOf(VALUES))).and(not(oneOf(more))))
                .check(PARSER);
    }

    @Test
    void valuesOfTheApiDependOnNoHiddenPackage() {
        classes()
                .that(oneOf(VALUES))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(API + ".*")))
                .check(PARSER);
    }

    @Test
    void hiddenPackagesHaveNoCycles() {
        slices().matching(API + ".(*)..").should().beFreeOfCycles().check(PARSER);
    }

    @Test
    void onlyMarkdownAndRenderingDependOnCommonmark() {
        noClasses()
                .that()
                .resideOutsideOfPackages(API + ".markdown", API + ".rendering")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.commonmark..")
                .check(PARSER);
    }

    /** Accepts the types and their nested types. */
    private static DescribedPredicate<JavaClass> oneOf(Set<Class<?>> types) {
        return DescribedPredicate.describe(
                "one of " + types,
                type -> types.stream()
                        .map(Class::getName)
                        .anyMatch(name ->
                                type.getName().equals(name) || type.getName().startsWith(name + "$")));
    }

    private static Set<String> rooms() {
        return ROOMS.keySet();
    }
}
