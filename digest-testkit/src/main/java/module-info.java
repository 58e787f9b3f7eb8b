/**
 * Support for tests of code that reads, writes or uses digests: golden cases, samples, assertions, renderings in known
 * variants, damage, and jqwik arbitraries.
 *
 * <p>Only the arbitraries require jqwik. This module therefore does not provide jqwik's service: without jqwik, the
 * module could not be resolved. In tests on the module path, arbitraries must be provided by name.
 */
module io.github.dailydigest.testkit {
    requires transitive io.github.dailydigest.model;
    requires static transitive org.jspecify;
    requires static transitive net.jqwik.api;
    requires transitive org.assertj.core;

    exports io.github.dailydigest.testkit;
}
