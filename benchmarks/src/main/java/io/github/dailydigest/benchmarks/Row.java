package io.github.dailydigest.benchmarks;

/** What is measured over all texts, as the table names it and in its order. */
enum Row {
    PARSE("DigestBenchmark.fromStrings", "digest, `parse(String)`"),
    PARSE_BYTES("DigestBenchmark.fromBytes", "digest, `parse(InputStream)`"),
    STREAM("DigestBenchmark.asStream", "digest, `stream(InputStream)`"),
    COMMONMARK("CommonmarkBenchmark.fullFromStrings", "commonmark-java, full, from a `String`"),
    COMMONMARK_BYTES("CommonmarkBenchmark.fullFromBytes", "commonmark-java, full, from bytes"),
    COMMONMARK_FIELDS("CommonmarkBenchmark.fields", "commonmark-java, spans on, fields walked out of the tree"),
    COMMONMARK_BLOCKS("CommonmarkBenchmark.blocks", "commonmark-java, block structure, inline parsing off"),
    FLEXMARK("FlexmarkBenchmark.full", "flexmark, full"),
    REGEX("ByHandBenchmark.regularExpressions", "regular expressions as a user writes them"),
    SCANNER("ByHandBenchmark.scanner", "a scanner by hand for the clean format, checking nothing"),
    DECODING("ByHandBenchmark.decoding", "decoding UTF-8 alone"),
    WRITE("WritingBenchmark.markdown", "digest, `write`"),
    JSON_OUT("JsonBenchmark.digestsOut", "digest-jackson, JSON out"),
    RECORDS_OUT("JsonBenchmark.recordsOut", "Jackson on plain records, JSON out"),
    JSON_IN("JsonBenchmark.digestsIn", "digest-jackson, JSON in"),
    RECORDS_IN("JsonBenchmark.recordsIn", "Jackson on plain records, JSON in"),
    SMALL_ARCHIVE("ArchiveBenchmark.stream:1", "digest, an archive of 1 MB as one stream"),
    LARGE_ARCHIVE("ArchiveBenchmark.stream:64", "digest, an archive of 64 MB as one stream"),
    FOLDER("FolderBenchmark.oneThread", "digest, a folder of files by one thread"),
    FOLDER_BY_TWO("FolderBenchmark.twoThreads", "digest, a folder of files by two threads"),
    COLD("ColdBenchmark.digest", "digest, one digest in a fresh JVM"),
    COLD_COMMONMARK("ColdBenchmark.commonmark", "commonmark-java, one digest in a fresh JVM");

    private final String benchmark;
    private final String title;

    Row(String benchmark, String title) {
        this.benchmark = benchmark;
        this.title = title;
    }

    /** The method that measures it, and the value of its parameter if it has one. */
    String benchmark() {
        return benchmark;
    }

    /** In markdown. */
    String title() {
        return title;
    }

    /** Whether this library is measured, and not what it is compared to. */
    boolean isOurs() {
        return title.startsWith("digest");
    }

    /** Whether it reads the files of a folder, with one thread or two. */
    boolean isOfFolder() {
        return this == FOLDER || this == FOLDER_BY_TWO;
    }

    /** Whether it is one shot, which is told in milliseconds and not by the byte. */
    boolean isCold() {
        return this == COLD || this == COLD_COMMONMARK;
    }

    /** Whether texts that are in memory are read, so that it belongs beside the others in one chart. */
    boolean isReading() {
        return compareTo(DECODING) <= 0 || this == RECORDS_IN;
    }
}
