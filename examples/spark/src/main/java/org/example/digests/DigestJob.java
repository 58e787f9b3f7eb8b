package org.example.digests;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.github.dailydigest.parser.ParseLimits;
import java.io.IOException;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * Turns a folder of digests into three tables in Parquet, partitioned by month, and asks them three questions.
 *
 * <pre>{@code
 * spark-submit digest-job.jar INPUT OUTPUT
 * }</pre>
 */
public final class DigestJob {

    static final Map<String, StructType> SCHEMAS = Map.of(
            "papers", PapersTable.TABLE.schema(),
            "sections", SectionsTable.TABLE.schema(),
            "diagnostics", DiagnosticsTable.TABLE.schema());

    private final SparkSession spark;
    private final ParseLimits limits;

    DigestJob(SparkSession spark, ParseLimits limits) {
        this.spark = spark;
        this.limits = limits;
    }

    /** Writes the tables of the folder {@code args[0]} to the folder {@code args[1]}, and prints the answers. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: spark-submit digest-job.jar INPUT OUTPUT");
            System.exit(1);
        }
        try (SparkSession spark = SparkSession.builder().appName("digests").getOrCreate()) {
            DigestJob job = new DigestJob(spark, ParseLimits.defaults());
            job.write(args[0], args[1]);
            job.openTables(args[1]);
            for (Question question : Question.values()) {
                job.print(question);
            }
        }
    }

    /** Parses the folder once, and writes the three tables, which replace those of an earlier run. */
    void write(String input, String output) {
        Dataset<Row> parsed = files(input)
                .mapPartitions(new ParseFiles(limits), Encoders.row(ParseFiles.TABLE.schema()))
                .persist(StorageLevel.MEMORY_AND_DISK());
        for (String table : SCHEMAS.keySet()) {
            parsed.selectExpr("inline(" + table + ")")
                    // One task, and so one file, for each month: without it, each task writes one for each month.
                    .repartition(col(Month.COLUMN))
                    .write()
                    .mode(SaveMode.Overwrite)
                    .partitionBy(Month.COLUMN)
                    .parquet(output + "/" + table);
        }
        parsed.unpersist();
    }

    /**
     * Returns path and content of all digest files. Files that are longer than any that can be parsed have a null
     * content. Spark skips them by the filter on {@code length} without opening them.
     */
    private Dataset<Row> files(String input) {
        Dataset<Row> files = spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", true)
                .option("pathGlobFilter", "*.md")
                .load(input);
        long max = ParseFiles.maxBytes(limits);
        Dataset<Row> readable = files.where(col("length").leq(max)).select("path", "content");
        Dataset<Row> tooLarge = files.where(col("length").gt(max))
                .select(col("path"), lit(null).cast("binary").as("content"));
        return readable.union(tooLarge);
    }

    /** Makes the tables available to SQL, with the schema that the job has, instead of one that Spark infers. */
    void openTables(String output) {
        SCHEMAS.forEach((table, schema) ->
                spark.read().schema(schema).parquet(output + "/" + table).createOrReplaceTempView(table));
    }

    Dataset<Row> ask(Question question) {
        return spark.sql(question.sql());
    }

    private void print(Question question) {
        Dataset<Row> answer = ask(question);
        System.out.println(question.title());
        System.out.println("  " + String.join(" | ", answer.columns()));
        for (Row row : answer.collectAsList()) {
            System.out.println("  " + row.mkString(" | "));
        }
    }
}
