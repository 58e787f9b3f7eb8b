/**
 * For those who test against digests: golden cases, samples, assertions, renderings of known variants and damage, and
 * jqwik arbitraries.
 *
 * <p>jqwik is needed for the arbitraries alone. So this module does not provide its service, which could then not be
 * resolved without jqwik: where tests run as modules, arbitraries are named and not found by type.
 */
module io.github.dailydigest.testkit {
    requires transitive io.github.dailydigest.model;
    requires static transitive org.jspecify;
    requires static transitive net.jqwik.api;
    requires transitive org.assertj.core;

    exports io.github.dailydigest.testkit;
}
