/** jqwik arbitraries, a renderer of known variants and golden cases. */
module io.github.dailydigest.testkit {
    requires transitive io.github.dailydigest.model;
    requires static transitive org.jspecify;
    requires transitive net.jqwik.api;

    exports io.github.dailydigest.testkit;
}
