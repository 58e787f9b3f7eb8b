package io.github.dailydigest.examples.commandline;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.dailydigest.jackson.DigestModule;

/** The JSON of the command: the values of the library, and lines that name where a digest or a paper stands. */
final class Json {

    static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new DigestModule())
            .addModule(new SimpleModule()
                    .addDeserializer(DigestLine.class, new DigestLine.Reader())
                    .addDeserializer(PaperLine.class, new PaperLine.Reader()))
            .build();

    private Json() {}

    /** Writes a value on one line. */
    static ObjectWriter compact() {
        return MAPPER.writer();
    }

    /** Writes a value on many lines, indented by two blanks, which end in {@code \n} whatever the platform. */
    static ObjectWriter indented() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return MAPPER.writer(
                new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines));
    }
}
