package io.github.dailydigest.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class ArchiveLengthTest {

    @Test
    void lengthIsTheNumberOfBytes() throws IOException {
        Texts texts = new Texts((String) null);
        Archive archive = Archive.of(texts, 1);

        try (InputStream bytes = archive.open()) {
            byte[] first = texts.bytes().get(0);
            assertThat(bytes.readNBytes(first.length)).isEqualTo(first);
            assertThat(first.length + bytes.transferTo(OutputStream.nullOutputStream()))
                    .isEqualTo(archive.length())
                    .isGreaterThanOrEqualTo(1 << 20);
        }
    }
}
