/**
 * Jackson 3 bindings for digests of papers.
 *
 * @provides tools.jackson.databind.JacksonModule so that mappers can find the bindings
 */
// The digit is the major version of Jackson, as is usual in artifacts for it; javac warns about names ending in digits.
@SuppressWarnings("module")
module io.github.dailydigest.jackson3 {
    requires transitive io.github.dailydigest.model;
    requires transitive tools.jackson.databind;
    requires static transitive org.jspecify;

    exports io.github.dailydigest.jackson3;

    provides tools.jackson.databind.JacksonModule with
            io.github.dailydigest.jackson3.DigestModule;
}
