package io.github.dailydigest.examples.commandline;

import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.Invocation;
import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.MultiformatMessageString;
import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.Region;
import com.contrastsecurity.sarif.ReportingConfiguration;
import com.contrastsecurity.sarif.ReportingDescriptor;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.SarifSchema210;
import com.contrastsecurity.sarif.Tool;
import com.contrastsecurity.sarif.ToolComponent;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.Severity;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Prints a log in SARIF 2.1.0 with one run, whose rules are all {@linkplain DiagnosticCode codes}. The log is one JSON
 * value, so it is printed at the end. The number of omitted diagnostics goes to standard error.
 */
final class SarifReport implements DiagnosticReport {

    private static final URI SCHEMA =
            URI.create("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");

    /** The codes in the order of their rules, to which results refer by index. */
    private static final List<DiagnosticCode> CODES = List.of(DiagnosticCode.values());

    /** Writes each level. By default, the values of the model leave out those that are the default of SARIF. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addMixIn(Result.class, WithLevel.class)
            .addMixIn(ReportingConfiguration.class, WithLevel.class)
            .build();

    private final Console console;
    private final List<Result> results = new ArrayList<>();

    SarifReport(Console console) {
        this.console = console;
    }

    @Override
    public void print(String file, ParseResult result) throws IOException {
        for (Diagnostic diagnostic : result.diagnostics()) {
            results.add(result(file, diagnostic));
        }
        DiagnosticLines.printOmitted(file, result, console);
    }

    @Override
    public void finish(boolean complete) throws IOException {
        Run run = new Run()
                .withTool(new Tool().withDriver(driver()))
                .withInvocations(List.of(new Invocation().withExecutionSuccessful(complete)))
                .withColumnKind(Run.ColumnKind.UTF_16_CODE_UNITS)
                .withResults(results);
        SarifSchema210 log = new SarifSchema210()
                .with$schema(SCHEMA)
                .withVersion(SarifSchema210.Version._2_1_0)
                .withRuns(List.of(run));
        console.out(MAPPER.writeValueAsString(log));
    }

    private static Result result(String file, Diagnostic diagnostic) {
        Region region = new Region()
                .withStartLine(diagnostic.span().line())
                .withStartColumn(diagnostic.span().column());
        PhysicalLocation location = new PhysicalLocation()
                .withArtifactLocation(new ArtifactLocation().withUri(uri(file)))
                .withRegion(region);
        return new Result()
                .withRuleId(diagnostic.code().name())
                .withRuleIndex(CODES.indexOf(diagnostic.code()))
                .withLevel(Result.Level.fromValue(level(diagnostic.severity())))
                .withMessage(new Message().withText(messageText(diagnostic.message())))
                .withLocations(List.of(new Location().withPhysicalLocation(location)));
    }

    /** Escapes what SARIF takes for placeholders, as in {@code {0}}, and for links, as in {@code [text](url)}. */
    static String messageText(String text) {
        return text.replace("{", "{{").replace("}", "}}").replace("](", "\\](");
    }

    private static ToolComponent driver() {
        Set<ReportingDescriptor> rules = new LinkedHashSet<>();
        for (DiagnosticCode code : CODES) {
            rules.add(rule(code));
        }
        return new ToolComponent()
                .withName("digest")
                .withVersion(Main.Version.number())
                .withRules(rules);
    }

    private static ReportingDescriptor rule(DiagnosticCode code) {
        String words = code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String level = level(code.severity());
        return new ReportingDescriptor()
                .withId(code.name())
                .withShortDescription(text(words))
                // No helpUri: SARIF demands an absolute URI, and the documents have no address of their own.
                .withHelp(text("See " + code + " in docs/diagnostics.md."))
                .withDefaultConfiguration(
                        new ReportingConfiguration().withLevel(ReportingConfiguration.Level.fromValue(level)));
    }

    private static MultiformatMessageString text(String text) {
        return new MultiformatMessageString().withText(text);
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.displayName();
    }

    /** Returns a relative reference for a relative path, which viewers resolve against the root of the sources. */
    static String uri(String file) {
        String path = file.replace(File.separatorChar, '/');
        try {
            URI uri;
            if (new File(file).isAbsolute()) {
                uri = new URI("file", "", path.startsWith("/") ? path : "/" + path, null);
            } else {
                // A colon in the first segment would end a scheme.
                uri = new URI(null, null, path.indexOf(':') >= 0 ? "./" + path : path, null);
            }
            return uri.toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /** Annotates the values of the model. */
    interface WithLevel {

        @JsonInclude(JsonInclude.Include.ALWAYS)
        Object getLevel();
    }
}
