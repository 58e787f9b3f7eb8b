package io.github.dailydigest.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.Module;
import io.github.dailydigest.jackson.DigestModule;
import io.github.dailydigest.testkit.DigestArbitraryProvider;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.net.URISyntaxException;
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

class ModuleDescriptorsTest {

    @ParameterizedTest
    @EnumSource(Artifact.class)
    void anArtifactIsAModuleThatExportsItsOnePackageToAll(Artifact artifact) {
        ModuleDescriptor module = artifact.module().descriptor();

        assertThat(module.isAutomatic()).isFalse();
        assertThat(module.isOpen()).isFalse();
        assertThat(module.opens()).isEmpty();
        assertThat(module.exports()).singleElement().satisfies(exports -> {
            assertThat(exports.source()).isEqualTo(artifact.packageName());
            assertThat(exports).matches(exported -> !exported.isQualified(), "is exported to all");
        });
        assertThat(artifact.classes()).extracting(Class::getPackageName).containsOnly(artifact.packageName());
    }

    @Test
    void theModelNeedsNothingAtRunTime() {
        assertThat(neededAtRunTime(Artifact.MODEL)).isEmpty();
        assertThat(neededToCompile(Artifact.MODEL)).containsExactly("org.immutables.value.annotations", "org.jspecify");
    }

    @Test
    void theParserNeedsTheModelAndCommonmark() {
        assertThat(neededAtRunTime(Artifact.PARSER)).containsExactly(Artifact.MODEL.packageName(), "org.commonmark");
        assertThat(neededToCompile(Artifact.PARSER)).containsExactly("org.jspecify");
    }

    @Test
    void theParserRunsAsAModuleWithNothingElseThere() throws URISyntaxException {
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
    void theJacksonModuleNeedsTheModelAndJackson() {
        assertThat(neededAtRunTime(Artifact.JACKSON))
                .contains(Artifact.MODEL.packageName(), "com.fasterxml.jackson.databind")
                .allMatch(
                        name -> name.equals(Artifact.MODEL.packageName()) || name.startsWith("com.fasterxml.jackson."));
        assertThat(neededToCompile(Artifact.JACKSON)).containsExactly("org.jspecify");
    }

    @Test
    void jacksonFindsTheModuleOnEitherPath() {
        assertThat(Artifact.JACKSON.module().descriptor().provides())
                .singleElement()
                .satisfies(provides -> {
                    assertThat(provides.service()).isEqualTo(Module.class.getName());
                    assertThat(provides.providers()).containsExactly(DigestModule.class.getName());
                });
        assertThat(Artifact.JACKSON.files()).contains("META-INF/services/" + Module.class.getName());
    }

    @Test
    void theTestkitNeedsTheModelAndAssertj() {
        assertThat(neededAtRunTime(Artifact.TESTKIT)).containsExactly(Artifact.MODEL.packageName(), "org.assertj.core");
        assertThat(neededToCompile(Artifact.TESTKIT)).containsExactly("net.jqwik.api", "org.jspecify");
    }

    /** A module that provides a service cannot be resolved where the module of that service is not there. */
    @Test
    void jqwikFindsTheArbitrariesOnTheClassPath() {
        assertThat(Artifact.TESTKIT.module().descriptor().provides()).isEmpty();
        assertThat(Artifact.TESTKIT.files()).contains("META-INF/services/" + ArbitraryProvider.class.getName());
        assertThat(ServiceLoader.load(ArbitraryProvider.class))
                .hasAtLeastOneElementOfType(DigestArbitraryProvider.class);
    }

    private static Set<String> neededAtRunTime(Artifact artifact) {
        return needed(artifact, false);
    }

    private static Set<String> neededToCompile(Artifact artifact) {
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
