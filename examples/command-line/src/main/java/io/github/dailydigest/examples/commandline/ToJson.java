package io.github.dailydigest.examples.commandline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dailydigest.jackson.DigestModule;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.parser.ParseResult;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code to-json}: one digest a line to standard output, diagnostics to standard error. */
@Command(name = "to-json", description = "Prints each digest as a line of JSON, and diagnostics to standard error.")
final class ToJson implements Callable<Integer> {

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new DigestModule()).build();
    private final Console console;

    @Mixin
    private final Selection selection = new Selection();

    @Option(
            names = "--source",
            description = "Print {\"source\":FILE,\"digest\":DIGEST}, where the name of the file matters.")
    private boolean source;

    ToJson(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return Reading.all(selection, console, this::print);
    }

    private void print(String file, ParseResult result) throws IOException {
        for (Digest digest : result.digests()) {
            console.out(mapper.writeValueAsString(source ? new Sourced(file, digest) : digest));
        }
        for (String line : DiagnosticLines.of(file, result)) {
            console.err(line);
        }
    }

    /** A digest under the name of its file, which is where some producers keep the date. */
    private record Sourced(String source, Digest digest) {}
}
