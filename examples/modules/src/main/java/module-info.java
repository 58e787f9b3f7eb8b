/** A program that parses digests and writes them as JSON. It opens no package, since the bindings use no reflection. */
module org.example.modules {
    requires io.github.dailydigest.jackson;
    requires io.github.dailydigest.parser;
}
