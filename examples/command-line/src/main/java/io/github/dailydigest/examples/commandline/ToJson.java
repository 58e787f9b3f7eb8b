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

/** {@code to-json}: one digest or one paper a line to standard output, diagnostics to standard error. */
@Command(name = "to-json", description = "Prints each digest as a line of JSON, and diagnostics to standard error.")
final class ToJson implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final Selection selection = new Selection();

    @Option(
            names = "--source",
            description = "Print {\"source\":FILE,\"digest\":DIGEST}, where the name of the file matters;"
                    + " of a paper, its line with \"source\" first.")
    private boolean source;

    @Option(
            names = "--papers",
            description = "Print a line a paper: \"date\" and \"digestTitle\" of its digest where it has them, then the"
                    + " keys of the paper. Digests without papers give none.")
    private boolean papers;

    @Option(names = "--pretty", description = "Print each over many lines, indented by two blanks.")
    private boolean pretty;

    ToJson(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ObjectWriter writer = pretty ? Json.indented() : Json.compact();
        return Reading.all(selection, console, (file, result) -> print(file, result, writer));
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
        for (String line : DiagnosticLines.of(file, result)) {
            console.err(line);
        }
    }

    /** A row of a table of papers, all of whose columns stand side by side; {@link PaperLine} reads it. */
    private ObjectNode line(String file, Digest digest, Paper paper) {
        ObjectNode line = Json.MAPPER.createObjectNode();
        if (source) {
            line.put(PaperLine.SOURCE, file);
        }
        digest.date().ifPresent(date -> line.put(PaperLine.DATE, date.toString()));
        digest.title().ifPresent(title -> line.put(PaperLine.DIGEST_TITLE, title));
        return line.setAll(Json.MAPPER.<ObjectNode>valueToTree(paper));
    }

    /**
     * A digest under the name of its file, which is where some producers keep the date; {@link DigestLine} reads it.
     */
    private record Sourced(String source, Digest digest) {}
}
