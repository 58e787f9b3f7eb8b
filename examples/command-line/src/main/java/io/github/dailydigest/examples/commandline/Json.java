package io.github.dailydigest.examples.commandline;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.dailydigest.jackson.DigestModule;

/** Reads and writes the JSON of the command: values of the library, and digests and papers with their source. */
final class Json {

    static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new DigestModule())
            .addModule(new SimpleModule()
                    .addDeserializer(DigestLine.class, new DigestLine.Reader())
                    .addDeserializer(PaperLine.class, new PaperLine.Reader()))
            .build();

    private Json() {}

    /** Returns a writer of values on one line. */
    static ObjectWriter compact() {
        return MAPPER.writer();
    }

    /**
     * Returns a writer of values on several lines, indented by two spaces, that end in {@code \n} on every platform.
     */
    static ObjectWriter indented() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return MAPPER.writer(new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter));
    }
}
