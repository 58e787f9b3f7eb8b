package io.github.dailydigest.kotlin

import io.github.dailydigest.model.ArxivId
import io.github.dailydigest.model.Author
import io.github.dailydigest.model.Link
import io.github.dailydigest.model.Media
import io.github.dailydigest.model.Section
import io.github.dailydigest.model.SectionKind
import io.github.dailydigest.parser.DigestParser
import io.github.dailydigest.parser.DigestReadException
import java.net.URI
import java.nio.file.Files
import java.nio.file.Path
import java.time.LocalDate
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatExceptionOfType
import org.assertj.core.api.Assertions.assertThatIllegalStateException
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

class DigestExtensionsTest {
    private val full = paper {
        title("A Title")
        url("https://arxiv.org/abs/3102.00001v2")
        votes(85)
        media(Media.image("https://example.org/1.png"))
        topic("Agents")
        published(LocalDate.of(2031, 1, 31))
        addAuthors(Author.of("Ada Example"))
        addSections(Section.of(SectionKind.METHOD, "Method", "One sentence."))
    }

    private val bare = paper { title("Another Title") }

    private val parser = DigestParser.create()

    @Test
    fun valuesThatArePresentAreReturned() {
        assertThat(full.arxivIdOrNull).isEqualTo(ArxivId.of("3102.00001v2"))
        assertThat(full.arxivIdOrNull?.versionOrNull).isEqualTo(2)
        assertThat(full.mediaOrNull?.webUrlOrNull).isEqualTo("https://example.org/1.png")
        assertThat(full.mediaOrNull?.uriOrNull).isEqualTo(URI("https://example.org/1.png"))
        assertThat(full.publishedOrNull).isEqualTo(LocalDate.of(2031, 1, 31))
        assertThat(full.topicOrNull).isEqualTo("Agents")
        assertThat(full.uriOrNull).isEqualTo(URI("https://arxiv.org/abs/3102.00001v2"))
        assertThat(full.urlOrNull).isEqualTo("https://arxiv.org/abs/3102.00001v2")
        assertThat(full.votesOrNull).isEqualTo(85)
        assertThat(full.webUrlOrNull).isEqualTo("https://arxiv.org/abs/3102.00001v2")
        assertThat(full.sectionOrNull(SectionKind.METHOD)?.labelOrNull).isEqualTo("Method")
        assertThat(Link.of("Code", "https://example.org/code").webUrlOrNull).isEqualTo("https://example.org/code")
        assertThat(Link.of("Code", "https://example.org/code").uriOrNull).isEqualTo(URI("https://example.org/code"))
    }

    @Test
    fun valuesThatAreAbsentAreNull() {
        assertThat(
                listOf(
                    bare.arxivIdOrNull,
                    bare.mediaOrNull,
                    bare.publishedOrNull,
                    bare.topicOrNull,
                    bare.uriOrNull,
                    bare.urlOrNull,
                    bare.votesOrNull,
                    bare.webUrlOrNull,
                    bare.sectionOrNull(SectionKind.METHOD),
                    digest {}.dateOrNull,
                    digest {}.endDateOrNull,
                    digest {}.titleOrNull,
                    ArxivId.of("3102.00001").versionOrNull,
                    Link.of("Code", "javascript:alert(1)").webUrlOrNull,
                    Link.of("Code", "https://[").uriOrNull,
                    Media.video("1.mp4").webUrlOrNull,
                    Media.video("https://[").uriOrNull,
                    parser.parse("## 2031-02-03\n").sourceOrNull,
                    parser.parse("## 2031-02-03\n").paperOrNull(ArxivId.of("3102.00001")),
                )
            )
            .containsOnlyNulls()
    }

    @Test
    fun blocksBuildAndCopy() {
        val digest = digest {
            date(LocalDate.of(2031, 2, 3))
            endDate(LocalDate.of(2031, 2, 9))
            title("Weekly Papers")
            addPapers(full, bare)
        }

        assertThat(digest.dateOrNull).isEqualTo(LocalDate.of(2031, 2, 3))
        assertThat(digest.endDateOrNull).isEqualTo(LocalDate.of(2031, 2, 9))
        assertThat(digest.titleOrNull).isEqualTo("Weekly Papers")
        assertThat(digest.papers()).containsExactly(full, bare)
        assertThat(digest.copy {}).isEqualTo(digest)
        assertThat(digest.copy { papers(listOf(bare)) }.papers()).containsExactly(bare)
        assertThat(full.copy {}).isEqualTo(full)
        assertThat(full.copy { votes(null as Int?) }.votesOrNull).isNull()
        assertThat(full.copy { votes(86) }.authors()).isEqualTo(full.authors())
        assertThat(full.sections()[0].copy { label("How") }.markdown()).isEqualTo("One sentence.")
        assertThatIllegalStateException().isThrownBy { paper { votes(1) } }
    }

    /** Kotlin takes the lists of Java for mutable ones. */
    @Test
    fun listsCannotBeChanged() {
        assertThatThrownBy { full.authors().add(Author.of("Bo Sample")) }
            .isInstanceOf(UnsupportedOperationException::class.java)
    }

    @Test
    fun papersOfAFolderAreASequence(@TempDir folder: Path) {
        write(folder, "03.md", "3102.00001", "3102.00002")
        val file = write(folder, "04.md", "3102.00003")

        val ids = parser.usePapers(folder) { papers -> papers.map { it.paper().arxivIdOrNull?.value() }.toList() }
        val first = parser.usePapers(file) { it.first() }
        val result = parser.useResults(folder) { results -> results.last() }

        assertThat(ids).containsExactly("3102.00001", "3102.00002", "3102.00003")
        assertThat(first.dateOrNull).isEqualTo(LocalDate.of(2031, 2, 4))
        assertThat(first.sourceOrNull).isEqualTo(file.toString())
        assertThat(result.sourceOrNull).isEqualTo(file.toString())
        assertThat(result.highestSeverityOrNull).isNull()
        assertThat(result.paperOrNull(ArxivId.of("3102.00003v3"))).isEqualTo(first)
    }

    @Test
    fun sequencesAreClosedAfterTheBlock(@TempDir folder: Path) {
        write(folder, "03.md", "3102.00001")

        val papers = parser.usePapers(folder) { it }
        val results = parser.useResults(folder) { it }

        assertThatIllegalStateException().isThrownBy { papers.toList() }
        assertThatIllegalStateException().isThrownBy { results.toList() }
    }

    @Test
    fun exceptionsNameTheirSource(@TempDir folder: Path) {
        val missing = folder.resolve("missing.md")

        assertThatExceptionOfType(DigestReadException::class.java)
            .isThrownBy { parser.usePapers(missing) { it.count() } }
            .satisfies({ assertThat(it.sourceOrNull).isEqualTo(missing.toString()) })
    }

    private fun write(folder: Path, name: String, vararg ids: String): Path =
        Files.writeString(
            folder.resolve(name),
            "## Daily Papers (2031-02-${name.take(2)})\n\n" +
                ids.joinToString("\n") { "### [A Title](https://arxiv.org/abs/$it)\n\nVote: 85\n" },
        )
}
