/** Immutable values for digests of papers. */
module io.github.dailydigest.model {
    requires static transitive org.jspecify;

    exports io.github.dailydigest.model;
}
