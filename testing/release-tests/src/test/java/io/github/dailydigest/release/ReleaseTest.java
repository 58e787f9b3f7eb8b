package io.github.dailydigest.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Verifies what a release uploads, and that programs can use it with no other source of our artifacts. The release is
 * built as docs/releasing.md says, except for the upload.
 */
class ReleaseTest {

    private static final String BOM = "digest-bom";

    /** The artifacts with code; digest-bom has none. */
    static final List<String> JARS = List.of(
            "digest-jackson", "digest-jackson3", "digest-kotlin", "digest-model", "digest-parser", "digest-testkit");

    static final List<String> ARTIFACTS =
            Stream.concat(Stream.of(BOM), JARS.stream()).toList();

    /** The file that the program of the consumers parses. */
    private static final Path DAY = Tree.ROOT.resolve("examples/digests/2031/02/03.md");

    /** The endings of files with checksums, and the algorithms. */
    private static final Map<String, String> CHECKSUMS =
            Map.of(".md5", "MD5", ".sha1", "SHA-1", ".sha256", "SHA-256", ".sha512", "SHA-512");

    /** Library and license, and the artifacts with which it comes. */
    private static final Pattern LICENSE_ROW = Pattern.compile("(?m)^\\| (`\\S+` \\| \\S+) \\| (.*) \\|$");

    private static SigningKey key;
    private static Bundle bundle;
    private static Bundle again;

    @BeforeAll
    static void release() throws Exception {
        key = SigningKey.generate();
        List<Bundle> bundles = Release.buildTwice(key);
        bundle = bundles.get(0);
        again = bundles.get(1);
    }

    @Test
    void theBundleHasThePublishedArtifactsAndNothingElse() {
        List<String> expected = new ArrayList<>();
        for (String artifact : ARTIFACTS) {
            List<String> endings = artifact.equals(BOM)
                    ? List.of(".pom", "-cyclonedx.json")
                    : List.of(".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json");
            for (String ending : endings) {
                String path = Bundle.path(artifact, ending);
                expected.add(path);
                expected.add(path + ".asc");
                CHECKSUMS.keySet().forEach(checksum -> expected.add(path + checksum));
            }
        }

        assertThat(bundle.files().keySet()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theSignaturesAndTheChecksumsAreRight() throws Exception {
        for (Map.Entry<String, byte[]> file : bundle.files().entrySet()) {
            byte[] signature = bundle.files().get(file.getKey() + ".asc");
            if (signature != null) {
                assertThat(key.signed(file.getValue(), signature))
                        .as(file.getKey())
                        .isTrue();
                for (Map.Entry<String, String> checksum : CHECKSUMS.entrySet()) {
                    byte[] written = bundle.files().get(file.getKey() + checksum.getKey());
                    assertThat(new String(written, StandardCharsets.US_ASCII))
                            .isEqualTo(hash(checksum.getValue(), file.getValue()));
                }
            }
        }
        assertThat(key.signed(new byte[] {1}, bundle.bytes("digest-model", ".jar.asc")))
                .isFalse();
    }

    @Test
    void twoBuildsAreByteIdentical() {
        assertThat(again.files().keySet()).isEqualTo(bundle.files().keySet());
        // Signatures contain the time, and so differ; their checksums differ with them.
        List<String> compared = bundle.files().keySet().stream()
                .filter(path -> path.endsWith(".jar") || path.endsWith(".pom") || path.endsWith(".json"))
                .toList();
        assertThat(compared).hasSize(5 * JARS.size() + 2);
        assertThat(compared)
                .filteredOn(path ->
                        !Arrays.equals(bundle.files().get(path), again.files().get(path)))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("ARTIFACTS")
    void thePomIsCompleteAndNeedsNothingThatIsNotPublished(String artifact) throws Exception {
        Element pom = pom(artifact);

        assertThat(texts(pom, "parent")).isEmpty();
        for (String element : List.of("name", "description", "url", "licenses", "developers", "scm")) {
            assertThat(texts(pom, element))
                    .as(element)
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(text).isNotBlank());
        }
        // Maven would append the name of the module, which is no page of the project.
        assertThat(texts(pom, "url")).noneMatch(url -> url.contains(artifact));
        assertThat(texts(pom, "properties")).isEmpty();
        assertThat(texts(pom, "scope")).doesNotContain("test", "system");
        List<String> ids = texts(pom, "artifactId");
        assertThat(ids.get(0)).isEqualTo(artifact);
        assertThat(ids).filteredOn(id -> id.startsWith("digest-")).isSubsetOf(ARTIFACTS);
    }

    @Test
    void theBomNamesAllArtifacts() throws Exception {
        List<String> ids = texts(pom(BOM), "artifactId");

        assertThat(ids.subList(1, ids.size())).containsExactlyInAnyOrderElementsOf(JARS);
    }

    @ParameterizedTest
    @FieldSource("JARS")
    void theJarsHaveTheLicenseSourcesAndJavadoc(String artifact) throws IOException {
        byte[] license = Files.readAllBytes(Tree.ROOT.resolve("LICENSE"));

        assertThat(bundle.jar(artifact, ".jar").get("META-INF/LICENSE")).isEqualTo(license);
        assertThat(sourcesOf(bundle.jar(artifact, ".jar").keySet(), ".class"))
                .isNotEmpty()
                .isSubsetOf(sourcesOf(bundle.jar(artifact, "-sources.jar").keySet(), "\\.(java|kt)"));
        assertThat(bundle.jar(artifact, "-javadoc.jar")).containsKey("index.html");
    }

    @ParameterizedTest
    @FieldSource("JARS")
    void theLicensesOfAllDependenciesAreListed(String artifact) throws IOException {
        Set<String> found = new TreeSet<>();
        JsonNode bill = new ObjectMapper().readTree(bundle.text(artifact, "-cyclonedx.json"));
        for (JsonNode component : bill.get("components")) {
            String group = component.get("group").asText();
            if (!group.equals("io.github.dailydigest")) {
                found.add("`%s` | %s".formatted(group, String.join(", ", licenses(component))));
            }
        }
        Set<String> listed = new TreeSet<>();
        Matcher row = LICENSE_ROW.matcher(Files.readString(Tree.ROOT.resolve("docs/releasing.md")));
        while (row.find()) {
            if (row.group(2).equals("all") || row.group(2).contains("`" + artifact + "`")) {
                listed.add(row.group(1));
            }
        }

        assertThat(found).isNotEmpty().isEqualTo(listed);
    }

    @Test
    void programsNeedNoRepositoryButTheBundle() throws Exception {
        Consumer consumer = Consumer.of(bundle);

        assertThat(consumer.runMaven(DAY)).isEqualTo("""
                2031-02-03 Routing by Doubt: Experts that Ask $k$ Times
                2031-02-03 Let's <think> Less
                [{"name":"Ada Example"},{"name":"Bo Sample"}]
                """);
        // Old versions of Gradle print more than the program does.
        assertThat(consumer.runGradle()).contains("""
                2031-02-03 Routing by Doubt: Experts that Ask $k$ Times
                2031-02-03 Let's <think> Less
                2031-02-04 Small Models, Long Memories
                2031-02-04 A Benchmark of Benchmarks [v2]
                undated Graphs that Fit a Postcard
                """);
    }

    private static List<String> licenses(JsonNode component) {
        return IntStream.range(0, component.path("licenses").size())
                .mapToObj(i -> component.path("licenses").get(i).path("license"))
                .map(license -> license.path("id").asText(license.path("name").asText()))
                .toList();
    }

    /** Names of the source files without their ending; a nested class is in the file of the outermost one. */
    private static Set<String> sourcesOf(Set<String> paths, String ending) {
        return paths.stream()
                .filter(path -> path.matches(".*" + ending))
                .map(path -> path.replaceFirst("(\\$[^/]*)?" + ending + "$", ""))
                .collect(Collectors.toSet());
    }

    private static Element pom(String artifact) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(bundle.bytes(artifact, ".pom")));
        return document.getDocumentElement();
    }

    private static List<String> texts(Element element, String name) {
        var found = element.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent().strip())
                .toList();
    }

    private static String hash(String algorithm, byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    }
}
