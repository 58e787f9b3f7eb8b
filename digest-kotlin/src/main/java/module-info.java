/** Extensions for the use of digests from Kotlin. */
module io.github.dailydigest.kotlin {
    requires transitive io.github.dailydigest.model;
    requires transitive io.github.dailydigest.parser;
    requires static org.jspecify;
    requires transitive kotlin.stdlib;

    exports io.github.dailydigest.kotlin;
}
