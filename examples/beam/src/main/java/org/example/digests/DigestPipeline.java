package org.example.digests;

import io.github.dailydigest.parser.ParseLimits;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.io.TextIO;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.options.Validation.Required;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.ToJson;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Turns files of digests into three tables, as lines of JSON, and counts the papers of each author.
 *
 * <pre>{@code
 * java … org.example.digests.DigestPipeline '--input=archive/**.md' --output=tables
 * }</pre>
 */
public final class DigestPipeline {

    private DigestPipeline() {}

    /** The options of the pipeline, beside those of its runner. */
    public interface Options extends PipelineOptions {

        @Description("The files to parse, such as archive/**.md")
        @Required
        String getInput();

        void setInput(String input);

        @Description("The folder of the tables")
        @Required
        String getOutput();

        void setOutput(String output);

        @Description("The length in characters above which a file is not parsed")
        @Default.Integer(16 * 1024 * 1024)
        int getMaxInputLength();

        void setMaxInputLength(int length);
    }

    public static void main(String[] args) {
        Options options = PipelineOptionsFactory.fromArgs(args).withValidation().as(Options.class);
        Pipeline pipeline = Pipeline.create(options);
        build(pipeline, options);
        System.out.println(pipeline.run().waitUntilFinish());
    }

    private static void build(Pipeline pipeline, Options options) {
        ParseLimits limits = ParseLimits.builder()
                .maxInputLength(options.getMaxInputLength())
                .build();
        PCollectionTuple tables = pipeline.apply(FileIO.match().filepattern(options.getInput()))
                .apply(FileIO.readMatches())
                .apply(ParDo.of(new ParseFile(limits))
                        .withOutputTags(
                                ParseFile.PAPERS,
                                TupleTagList.of(ParseFile.SECTIONS).and(ParseFile.DIAGNOSTICS)));
        write(tables, ParseFile.PAPERS, Tables.PAPERS, options);
        write(tables, ParseFile.SECTIONS, Tables.SECTIONS, options);
        write(tables, ParseFile.DIAGNOSTICS, Tables.DIAGNOSTICS, options);
        countAuthors(tables.get(ParseFile.PAPERS), options);
    }

    /** Gives the rows of a table their schema, which is also their coder, and writes them. */
    private static void write(PCollectionTuple tables, TupleTag<Row> tag, Table<?> table, Options options) {
        tables.get(tag)
                .setRowSchema(table.schema())
                .apply("json " + tag.getId(), ToJson.of())
                .apply(
                        "write " + tag.getId(),
                        TextIO.write()
                                .to(options.getOutput() + "/" + tag.getId() + "/part")
                                .withSuffix(".ndjson"));
    }

    private static void countAuthors(PCollection<Row> papers, Options options) {
        papers.apply(
                        "authors",
                        FlatMapElements.into(TypeDescriptors.strings()).via(paper -> paper.<String>getArray("authors")))
                .apply(Count.perElement())
                .apply(
                        "lines",
                        MapElements.into(TypeDescriptors.strings())
                                .via(author -> author.getValue() + "\t" + author.getKey()))
                .apply(
                        "write authors",
                        TextIO.write().to(options.getOutput() + "/authors.tsv").withoutSharding());
    }
}
