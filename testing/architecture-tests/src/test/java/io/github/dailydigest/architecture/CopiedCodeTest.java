package io.github.dailydigest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.architecture.Document.Block;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verifies that code in documents which is copied from a file is still what the file contains. */
class CopiedCodeTest {

    @ParameterizedTest
    @MethodSource
    void copiedCodeIsThatOfItsFile(Block block) {
        String file = Tree.read(block.source().orElseThrow());

        assertThat(withoutIndentation(file)).contains(withoutIndentation(block.text()));
    }

    static Stream<Block> copiedCodeIsThatOfItsFile() {
        return ReadmeTest.documents()
                .flatMap(document -> document.blocks().stream())
                .filter(block -> block.source().isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/kotlin.md", "docs/scala.md", "docs/spring.md", "docs/scale.md"})
    void theCodeOfGuidesToOtherPlatformsIsCopied(String guide) {
        List<Block> blocks = Document.of(guide).blocks();

        assertThat(blocks)
                .isNotEmpty()
                .allMatch(
                        block -> block.language().equals("sh") || block.source().isPresent())
                .noneMatch(block -> block.text().isBlank());
    }

    /** Returns the lines that are not blank, without indentation. */
    private static String withoutIndentation(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
