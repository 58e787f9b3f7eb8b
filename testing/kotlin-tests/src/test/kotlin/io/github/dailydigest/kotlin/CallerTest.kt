package io.github.dailydigest.kotlin

import io.github.dailydigest.model.ArxivId
import io.github.dailydigest.model.Author
import io.github.dailydigest.model.Digest
import io.github.dailydigest.model.Paper
import io.github.dailydigest.model.Section
import io.github.dailydigest.model.SectionKind
import io.github.dailydigest.parser.DiagnosticCode
import io.github.dailydigest.parser.DigestHtml
import io.github.dailydigest.parser.DigestParser
import io.github.dailydigest.parser.DigestReadException
import io.github.dailydigest.parser.FieldKey
import java.io.StringReader
import java.nio.file.Files
import java.nio.file.Path
import java.time.LocalDate
import kotlin.jvm.optionals.getOrNull
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatExceptionOfType
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** Uses what callers asked for, where it reads differently in Kotlin than in Java. */
class CallerTest {
    private val markdown =
        """
        ## Daily Papers (2031-02-03)

        ### [A Title](https://arxiv.org/abs/3102.00001v2)

        Vote: 85

        ### [Another Title](javascript:alert(1))

        Authors: Ada Example

        """
            .trimIndent()

    private val parser = DigestParser.create()

    @Test
    fun papersAreAFlatSequence() {
        val titles = parser.parse(markdown).papers().associate { it.paper().title() to it.date().getOrNull() }

        assertThat(titles)
            .containsExactly(
                java.util.Map.entry("A Title", LocalDate.of(2031, 2, 3)),
                java.util.Map.entry("Another Title", LocalDate.of(2031, 2, 3)),
            )
    }

    @Test
    fun papersOfAFolderAreRead(@TempDir folder: Path) {
        Files.writeString(folder.resolve("03.md"), markdown)
        Files.createSymbolicLink(folder.resolve("04.md"), folder.resolve("missing"))
        val going = DigestParser.builder().continueOnFailure(true).build()

        val lines = going.papers(folder).use { papers -> papers.map { it.span().line() }.toList() }
        val codes = going.stream(folder).use { results -> results.toList().flatMap { it.diagnostics() } }.map { it.code() }

        assertThat(lines).containsExactly(3, 7)
        assertThat(codes).contains(DiagnosticCode.FILE_FAILED)
        assertThatExceptionOfType(DigestReadException::class.java)
            .isThrownBy { parser.papers(folder).use { it.count() } }
            .satisfies({ assertThat(it.source().getOrNull()).endsWith("04.md") })
    }

    @Test
    fun aPaperIsFoundByItsIdentifier() {
        val result = parser.parse(StringReader(markdown), "03.md")
        val id = ArxivId.find("arXiv:3102.00001 [cs.CL]").orElseThrow()

        assertThat(result.paper(id).getOrNull()?.paper()?.votes()?.asInt).isEqualTo(85)
        assertThat(result.paper(ArxivId.of("3102.00002")).getOrNull()).isNull()
        assertThat(id < ArxivId.of("3102.00001v2")).isTrue()
        assertThat(result.source().getOrNull()).isEqualTo("03.md")
        assertThat(result).isEqualTo(parser.parse(StringReader(markdown), "03.md"))
    }

    @Test
    fun buildersTakeNullForWhatMayBeAbsent() {
        val date: LocalDate? = null
        val title: String? = "Daily Papers"
        val digest = Digest.builder().date(date).title(title).build()
        val paper = Paper.builder().title("A Title").url(null as String?).votes(null as Int?).build()
        val authors = listOf("Ada Example", "Bo Sample").map(Author::of)

        assertThat(digest.date().getOrNull()).isNull()
        assertThat(digest.title().getOrNull()).isEqualTo("Daily Papers")
        assertThat(paper.votes().isPresent).isFalse()
        assertThat(Paper.builder().from(paper).addAllAuthors(authors).build().authors()).hasSize(2)
    }

    @Test
    fun onlyUrlsOfTheWebAreLinkedTo() {
        val papers = parser.parse(markdown).digests().flatMap { it.papers() }

        assertThat(papers.map { it.webUrl().getOrNull() }).containsExactly("https://arxiv.org/abs/3102.00001v2", null)
        assertThat(papers.map(DigestHtml.create()::paper).joinToString("")).doesNotContain("javascript:")
        assertThat(DigestHtml.create().section(Section.of(SectionKind.ABSTRACT, "Abstract", "*a*")))
            .contains("<em>a</em>")
    }

    @Test
    fun aTextThatIsTheNameOfAFileIsDiagnosed() {
        assertThat(parser.parse("2031/02/03.md").diagnostics().map { it.code() })
            .contains(DiagnosticCode.FILE_NAME_AS_TEXT)
        assertThat(parser.parse("").diagnostics().map { it.code() }).containsExactly(DiagnosticCode.BLANK_SOURCE)
    }

    @Test
    fun settingsArePrinted() {
        val parser = DigestParser.builder().fieldNames(FieldKey.AUTHORS, "Szerzők").build()

        assertThat(parser.toString()).startsWith("DigestParser[charset=UTF-8").contains("Szerzők=AUTHORS")
    }
}
