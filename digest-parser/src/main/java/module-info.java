/** Parses digests of papers from markdown, writes them as markdown, and renders their sections. */
module io.github.dailydigest.parser {
    requires transitive io.github.dailydigest.model;
    requires static transitive org.jspecify;
    requires org.commonmark;

    exports io.github.dailydigest.parser;
}
