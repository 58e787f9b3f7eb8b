package io.github.dailydigest.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Releases the project in a copy of its sources, with the commands of docs/releasing.md, except for the upload. */
final class Release {

    /** The version of the release: that of the project without {@code -SNAPSHOT}. */
    static final String VERSION = System.getProperty("digest.version").replace("-SNAPSHOT", "");

    /** The folder for everything that these tests write. */
    static final Path TARGET = Path.of(System.getProperty("digest.target"));

    private static final String SETTINGS = """
            <settings>
              <servers>
                <server><id>central</id><username>nobody</username><password>none</password></server>
              </servers>
            </settings>
            """;

    private Release() {}

    /** The bundles of two builds, which ran at the same time in different folders. */
    static List<Bundle> buildTwice(SigningKey key) throws Exception {
        List<Callable<Bundle>> builds = List.of(() -> build("release", key), () -> build("release-again", key));
        ExecutorService threads = Executors.newFixedThreadPool(builds.size());
        try {
            List<Bundle> bundles = new ArrayList<>();
            for (Future<Bundle> build : threads.invokeAll(builds)) {
                bundles.add(build.get());
            }
            return bundles;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Bundle build(String name, SigningKey key) throws IOException, InterruptedException {
        Path folder = TARGET.resolve(name);
        Tree.delete(folder);
        Path project = folder.resolve("digest");
        Tree.copyProject(project);
        Command.in(project, folder.resolve("version.log")).run(List.of("bash", "-ec", command("Set the version")));

        Path settings = Files.writeString(folder.resolve("settings.xml"), SETTINGS);
        List<String> arguments = new ArrayList<>(List.of(command("Publish").split(" ")));
        if (!arguments.remove(0).equals("mvn")) {
            throw new IllegalStateException("docs/releasing.md must publish with Maven: " + command("Publish"));
        }
        // The build around these tests ran the tests already. Installed artifacts would stay on this machine.
        arguments.addAll(
                List.of("-s", settings.toString(), "-DskipUpload", "-Dmaven.test.skip", "-Dmaven.install.skip"));
        Command.in(project, folder.resolve("publish.log"))
                .with("MAVEN_GPG_KEY", key.armored())
                .maven(arguments);
        return Bundle.read(project.resolve("target/central-publishing/central-bundle.zip"));
    }

    /** The only command under a heading of docs/releasing.md. */
    private static String command(String heading) throws IOException {
        String document = Files.readString(Tree.ROOT.resolve("docs/releasing.md"));
        Pattern block = Pattern.compile("(?ms)^## " + Pattern.quote(heading) + "$(?:(?!^## ).)*?^```sh\n(.*?)\n```$");
        Matcher matcher = block.matcher(document);
        if (!matcher.find()) {
            throw new IllegalStateException("docs/releasing.md has no command under \"" + heading + "\"");
        }
        return matcher.group(1);
    }
}
