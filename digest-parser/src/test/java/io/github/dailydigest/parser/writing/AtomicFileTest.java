package io.github.dailydigest.parser.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dailydigest.parser.DigestWriteException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFileThatAnotherProgramChangedIsNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "changed");

        assertThatExceptionOfType(DigestWriteException.class)
                .isThrownBy(() -> AtomicFile.replace(file, bytes("read"), bytes("formatted")))
                .withMessageContaining("it was changed by another program in the meantime");

        assertThat(file).hasContent("changed");
        assertThat(folder.toFile().list()).containsExactly("a.md");
    }

    @Test
    void aFileThatIsUnchangedIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "read");

        AtomicFile.replace(file, bytes("read"), bytes("formatted"));

        assertThat(file).hasContent("formatted");
        assertThat(folder.toFile().list()).containsExactly("a.md");
    }

    @Test
    void attributesThatAFileDoesNotHaveAreNotKept() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "");
        KeptAttributes own = KeptAttributes.of(file);
        Map<String, ByteBuffer> more = new HashMap<>(own.extended());
        more.put("origin", ByteBuffer.allocate(1));

        own.requireKeptBy(file);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new KeptAttributes("nobody", own.extended()).requireKeptBy(file))
                .withMessage("its owner, group or permissions cannot be kept");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new KeptAttributes(own.access(), more).requireKeptBy(file))
                .withMessage("its extended attributes cannot be kept");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
