package io.github.dailydigest.parser;

import java.nio.charset.Charset;
import java.nio.file.Path;

/** A program that prints the default charset, and a hash of the results of a file. */
final class ResultHash {

    private ResultHash() {}

    public static void main(String[] arguments) {
        System.out.println(Charset.defaultCharset() + " " + of(Path.of(arguments[0])));
    }

    /** Returns a hash of the characters of all values, which is the same in every JVM. */
    static int of(Path file) {
        return CollectedResults.in(DigestParser.create().parse(file)).toString().hashCode();
    }
}
