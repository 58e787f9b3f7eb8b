package io.github.dailydigest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.Module;
import io.github.dailydigest.jackson.DigestModule;
import io.github.dailydigest.testkit.DigestArbitraryProvider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ResolvedModule;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.providers.ArbitraryProvider;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JacksonModule;

class ModuleDescriptorsTest {

    @ParameterizedTest
    @EnumSource(Artifact.class)
    void artifactsAreModulesWithOneExportedPackage(Artifact artifact) {
        ModuleDescriptor module = artifact.module().descriptor();

        assertThat(module.isAutomatic()).isFalse();
        assertThat(module.isOpen()).isFalse();
        assertThat(module.opens()).isEmpty();
        assertThat(module.exports()).singleElement().satisfies(exports -> {
            assertThat(exports.source()).isEqualTo(artifact.packageName());
            assertThat(exports).matches(exported -> !exported.isQualified(), "is exported to all");
        });
        assertThat(artifact.classes())
                .extracting(Class::getPackageName)
                .allMatch(name -> (name + ".").startsWith(artifact.packageName() + "."));
        assertThat(artifact.exportedClasses()).isNotEmpty();
    }

    @Test
    void modelRequiresNothingAtRunTime() {
        assertThat(requiredAtRunTime(Artifact.MODEL)).isEmpty();
        assertThat(requiredToCompile(Artifact.MODEL)).containsExactly("org.jspecify");
    }

    @Test
    void parserRequiresModelAndCommonmark() {
        assertThat(requiredAtRunTime(Artifact.PARSER)).containsExactly(Artifact.MODEL.packageName(), "org.commonmark");
        assertThat(requiredToCompile(Artifact.PARSER)).containsExactly("org.jspecify");
    }

    @Test
    void parserResolvesWithOnlyItsDependencies() throws URISyntaxException {
        Path commonmark = Path.of(
                Node.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        ModuleFinder modules = ModuleFinder.of(Artifact.PARSER.location(), Artifact.MODEL.location(), commonmark);

        Configuration resolved = Configuration.resolve(
                modules,
                List.of(ModuleLayer.boot().configuration()),
                ModuleFinder.of(),
                Set.of(Artifact.PARSER.packageName()));

        assertThat(resolved.modules())
                .extracting(ResolvedModule::name)
                .containsExactlyInAnyOrder(
                        Artifact.PARSER.packageName(), Artifact.MODEL.packageName(), "org.commonmark");
    }

    @Test
    void jacksonModuleRequiresModelAndJackson() {
        assertThat(requiredAtRunTime(Artifact.JACKSON))
                .contains(Artifact.MODEL.packageName(), "com.fasterxml.jackson.databind")
                .allMatch(
                        name -> name.equals(Artifact.MODEL.packageName()) || name.startsWith("com.fasterxml.jackson."));
        assertThat(requiredToCompile(Artifact.JACKSON)).containsExactly("org.jspecify");
    }

    @Test
    void jackson3ModuleRequiresModelAndJackson3() {
        assertThat(requiredAtRunTime(Artifact.JACKSON3))
                .contains(Artifact.MODEL.packageName(), "tools.jackson.databind")
                .allMatch(name -> name.equals(Artifact.MODEL.packageName())
                        || name.startsWith("tools.jackson.")
                        || name.equals("com.fasterxml.jackson.annotation"));
        assertThat(requiredToCompile(Artifact.JACKSON3)).containsExactly("org.jspecify");
    }

    @Test
    void jacksonFindsTheModuleOnBothPaths() {
        assertFound(Artifact.JACKSON, Module.class, DigestModule.class);
        assertFound(Artifact.JACKSON3, JacksonModule.class, io.github.dailydigest.jackson3.DigestModule.class);
    }

    private static void assertFound(Artifact artifact, Class<?> service, Class<?> provider) {
        assertThat(artifact.module().descriptor().provides()).singleElement().satisfies(provides -> {
            assertThat(provides.service()).isEqualTo(service.getName());
            assertThat(provides.providers()).containsExactly(provider.getName());
        });
        assertThat(artifact.files()).contains("META-INF/services/" + service.getName());
    }

    @Test
    void springBootCreatesABeanOfTheJackson2Module() throws IOException {
        try (ModuleReader reader = Artifact.JACKSON.module().open();
                InputStream imports = reader.open(
                                "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports")
                        .orElseThrow()) {
            assertThat(new String(imports.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .filteredOn(line -> !line.startsWith("#"))
                    .containsExactly(DigestModule.class.getName());
        }
    }

    @Test
    void kotlinModuleRequiresModelParserAndStandardLibrary() {
        assertThat(requiredAtRunTime(Artifact.KOTLIN))
                .containsExactly(Artifact.MODEL.packageName(), Artifact.PARSER.packageName(), "kotlin.stdlib");
        assertThat(requiredToCompile(Artifact.KOTLIN)).containsExactly("org.jspecify");
    }

    @Test
    void testkitRequiresModelAndAssertj() {
        assertThat(requiredAtRunTime(Artifact.TESTKIT))
                .containsExactly(Artifact.MODEL.packageName(), "org.assertj.core");
        assertThat(requiredToCompile(Artifact.TESTKIT)).containsExactly("net.jqwik.api", "org.jspecify");
    }

    /** The module does not provide the service: a module that does cannot be resolved without jqwik. */
    @Test
    void jqwikFindsTheArbitrariesOnTheClassPath() {
        assertThat(Artifact.TESTKIT.module().descriptor().provides()).isEmpty();
        assertThat(Artifact.TESTKIT.files()).contains("META-INF/services/" + ArbitraryProvider.class.getName());
        assertThat(ServiceLoader.load(ArbitraryProvider.class))
                .hasAtLeastOneElementOfType(DigestArbitraryProvider.class);
    }

    private static Set<String> requiredAtRunTime(Artifact artifact) {
        return needed(artifact, false);
    }

    private static Set<String> requiredToCompile(Artifact artifact) {
        return needed(artifact, true);
    }

    private static Set<String> needed(Artifact artifact, boolean onlyToCompile) {
        return artifact.module().descriptor().requires().stream()
                .filter(needed -> needed.modifiers().contains(Modifier.STATIC) == onlyToCompile)
                .map(ModuleDescriptor.Requires::name)
                .filter(name -> !name.equals("java.base"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
