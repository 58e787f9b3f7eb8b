/** A tolerant parser from markdown to digests of papers. */
module io.github.dailydigest.parser {
    requires transitive io.github.dailydigest.model;
    requires static transitive org.jspecify;
    requires org.commonmark;

    exports io.github.dailydigest.parser;
}
