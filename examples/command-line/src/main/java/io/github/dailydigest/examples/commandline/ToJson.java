package io.github.dailydigest.examples.commandline;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.ParseResult;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code to-json}: prints one digest or paper per line, and diagnostics to standard error. */
@Command(name = "to-json", description = "Prints each digest as a line of JSON, and diagnostics to standard error.")
final class ToJson implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(
            names = "--source",
            description = "Print {\"source\":FILE,\"digest\":DIGEST}, to include the name of the file."
                    + " With --papers, add \"source\" as the first key.")
    private boolean source;

    @Option(
            names = "--papers",
            description =
                    "Print one line per paper: \"date\", \"endDate\" and \"digestTitle\" of its digest, if present, then"
                            + " the keys of the paper. Digests without papers are left out.")
    private boolean papers;

    @Option(names = "--pretty", description = "Print each value on several lines, indented by two spaces.")
    private boolean pretty;

    ToJson(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ObjectWriter writer = pretty ? Json.indented() : Json.compact();
        return SourceReader.readAll(input, console, (file, result) -> print(file, result, writer));
    }

    private void print(String file, ParseResult result, ObjectWriter writer) throws IOException {
        for (Digest digest : result.digests()) {
            if (papers) {
                for (Paper paper : digest.papers()) {
                    console.out(writer.writeValueAsString(line(file, digest, paper)));
                }
            } else {
                console.out(writer.writeValueAsString(source ? new Sourced(file, digest) : digest));
            }
        }
        for (String line : DiagnosticLines.of(file, result, console.errColors())) {
            console.err(line);
        }
    }

    /** Returns a paper with the columns of its digest, as a row of a table. {@link PaperLine} reads it. */
    private ObjectNode line(String file, Digest digest, Paper paper) {
        ObjectNode line = Json.MAPPER.createObjectNode();
        if (source) {
            line.put(PaperLine.SOURCE, file);
        }
        digest.date().ifPresent(date -> line.put(PaperLine.DATE, date.toString()));
        digest.endDate().ifPresent(date -> line.put(PaperLine.END_DATE, date.toString()));
        digest.title().ifPresent(title -> line.put(PaperLine.DIGEST_TITLE, title));
        return line.setAll(Json.MAPPER.<ObjectNode>valueToTree(paper));
    }

    /** A digest with the name of its file, which may contain its date. {@link DigestLine} reads it. */
    private record Sourced(String source, Digest digest) {}
}
