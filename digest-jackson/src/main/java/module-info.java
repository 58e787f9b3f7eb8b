/**
 * Jackson 2 bindings for digests of papers.
 *
 * @provides com.fasterxml.jackson.databind.Module so that a mapper finds the bindings by itself
 */
module io.github.dailydigest.jackson {
    requires transitive io.github.dailydigest.model;
    requires transitive com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports io.github.dailydigest.jackson;

    provides com.fasterxml.jackson.databind.Module with
            io.github.dailydigest.jackson.DigestModule;
}
