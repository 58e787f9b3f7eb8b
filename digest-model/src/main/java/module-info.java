/** Immutable values for digests of papers. */
module io.github.dailydigest.model {
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.dailydigest.model;
}
