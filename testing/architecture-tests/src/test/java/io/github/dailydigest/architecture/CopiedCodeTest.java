package io.github.dailydigest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.architecture.Document.Block;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Verifies that code in documents which is copied from a file is still what the file contains. */
class CopiedCodeTest {

    @ParameterizedTest
    @MethodSource
    void copiedCodeIsThatOfItsFile(Block block) {
        String file = Tree.read(block.source().orElseThrow());

        assertThat(withoutIndent(file)).contains(withoutIndent(block.text()));
    }

    static Stream<Block> copiedCodeIsThatOfItsFile() {
        return ReadmeTest.documents()
                .flatMap(document -> document.blocks().stream())
                .filter(block -> block.source().isPresent());
    }

    @Test
    void theGuidesToOtherPlatformsConsistOfCopiedCode() {
        Set<String> documents = copiedCodeIsThatOfItsFile().map(Block::file).collect(Collectors.toSet());

        assertThat(documents).contains("docs/kotlin.md", "docs/scala.md", "docs/spring.md", "docs/scale.md");
    }

    /** Lines without their indent, and without blank lines. */
    private static String withoutIndent(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
