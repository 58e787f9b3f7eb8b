/**
 * Jackson 2 bindings for digests of papers.
 *
 * @provides com.fasterxml.jackson.databind.Module so that mappers can find the bindings
 */
module io.github.dailydigest.jackson {
    requires transitive io.github.dailydigest.model;
    requires transitive com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports io.github.dailydigest.jackson;

    provides com.fasterxml.jackson.databind.Module with
            io.github.dailydigest.jackson.DigestModule;
}
