package io.github.dailydigest.parser;

import java.nio.charset.Charset;
import java.nio.file.Path;

/** A program that prints the charset of its platform, and one number for all that a file gives. */
final class Fingerprint {

    private Fingerprint() {}

    public static void main(String[] arguments) {
        System.out.println(Charset.defaultCharset() + " " + of(Path.of(arguments[0])));
    }

    /** The same in every JVM: it is made of the characters of all values. */
    static int of(Path file) {
        return Everything.in(DigestParser.create().parse(file)).toString().hashCode();
    }
}
