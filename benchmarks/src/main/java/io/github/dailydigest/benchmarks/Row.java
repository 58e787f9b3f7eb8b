package io.github.dailydigest.benchmarks;

/** The rows of the table of results, in order. */
enum Row {
    PARSE("DigestBenchmark.fromStrings", "digest, `parse(String)`"),
    PARSE_BYTES("DigestBenchmark.fromBytes", "digest, `parse(InputStream)`"),
    STREAM("DigestBenchmark.asStream", "digest, `stream(InputStream)`"),
    COMMONMARK("CommonmarkBenchmark.fullFromStrings", "commonmark-java, full, from a `String`"),
    COMMONMARK_BYTES("CommonmarkBenchmark.fullFromBytes", "commonmark-java, full, from bytes"),
    COMMONMARK_FIELDS("CommonmarkBenchmark.fields", "commonmark-java with spans, fields read from the tree"),
    COMMONMARK_BLOCKS("CommonmarkBenchmark.blocks", "commonmark-java, block structure only"),
    FLEXMARK("FlexmarkBenchmark.full", "flexmark, full"),
    REGEX("ByHandBenchmark.regularExpressions", "regular expressions as a user would write them"),
    SCANNER("ByHandBenchmark.scanner", "hand-written scanner for the clean format, without checks"),
    DECODING("ByHandBenchmark.decoding", "UTF-8 decoding only"),
    WRITE("WritingBenchmark.markdown", "digest, `write`"),
    JSON_OUT("JsonBenchmark.digestsOut", "digest-jackson, JSON out"),
    RECORDS_OUT("JsonBenchmark.recordsOut", "Jackson on plain records, JSON out"),
    JSON_IN("JsonBenchmark.digestsIn", "digest-jackson, JSON in"),
    RECORDS_IN("JsonBenchmark.recordsIn", "Jackson on plain records, JSON in"),
    SMALL_ARCHIVE("ArchiveBenchmark.stream:1", "digest, an archive of 1 MB as one stream"),
    LARGE_ARCHIVE("ArchiveBenchmark.stream:64", "digest, an archive of 64 MB as one stream"),
    FOLDER("FolderBenchmark.oneThread", "digest, a folder of files with one thread"),
    FOLDER_BY_TWO("FolderBenchmark.twoThreads", "digest, a folder of files with two threads"),
    TABLES("EntriesBenchmark.tables", "digest, tables of papers"),
    COMMONMARK_TABLES("EntriesBenchmark.commonmarkTables", "commonmark-java with tables, tables of papers"),
    LISTS("EntriesBenchmark.lists", "digest, lists of papers"),
    COMMONMARK_LISTS("EntriesBenchmark.commonmarkLists", "commonmark-java with tables, lists of papers"),
    COLD("ColdBenchmark.digest", "digest, one digest in a fresh JVM"),
    COLD_COMMONMARK("ColdBenchmark.commonmark", "commonmark-java, one digest in a fresh JVM");

    private final String benchmark;
    private final String title;

    Row(String benchmark, String title) {
        this.benchmark = benchmark;
        this.title = title;
    }

    /** Returns the benchmark method, followed by a colon and the value of its parameter if it has one. */
    String benchmark() {
        return benchmark;
    }

    /** Returns the title in markdown. */
    String title() {
        return title;
    }

    /** Whether the row measures this library, rather than an alternative. */
    boolean isOurs() {
        return title.startsWith("digest");
    }

    /** Whether the row reads the files of a folder. */
    boolean readsFolder() {
        return this == FOLDER || this == FOLDER_BY_TWO;
    }

    /** Whether the row parses tables of papers. */
    boolean readsTables() {
        return this == TABLES || this == COMMONMARK_TABLES;
    }

    /** Whether the row parses lists of papers. */
    boolean readsLists() {
        return this == LISTS || this == COMMONMARK_LISTS;
    }

    /** Whether the row measures a single run in a fresh JVM, which is shown in milliseconds. */
    boolean isCold() {
        return this == COLD || this == COLD_COMMONMARK;
    }

    /** Whether the row reads texts from memory and can be compared to others in the chart. */
    boolean isReading() {
        return compareTo(DECODING) <= 0 || this == RECORDS_IN;
    }
}
