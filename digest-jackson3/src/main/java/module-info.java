/**
 * Jackson 3 bindings for digests of papers.
 *
 * @provides tools.jackson.databind.JacksonModule so that a mapper finds the bindings by itself
 */
// The digit is the major version of Jackson, by which its users tell such artifacts apart.
@SuppressWarnings("module")
module io.github.dailydigest.jackson3 {
    requires transitive io.github.dailydigest.model;
    requires transitive tools.jackson.databind;
    requires static transitive org.jspecify;

    exports io.github.dailydigest.jackson3;

    provides tools.jackson.databind.JacksonModule with
            io.github.dailydigest.jackson3.DigestModule;
}
