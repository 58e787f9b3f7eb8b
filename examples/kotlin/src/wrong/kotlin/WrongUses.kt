package org.example.wrong

import io.github.dailydigest.kotlin.*
import io.github.dailydigest.model.*
import io.github.dailydigest.parser.*
import java.time.LocalDate
import kotlin.jvm.optionals.getOrNull

// Uses that the compiler rejects, each below one that it accepts. WrongUsesTest checks both.

// What is required is not null.
fun author(name: String) = Author.of(name)
fun authorWithoutName() = Author.of(null) // wrong
fun title(text: String) = Paper.builder().title(text)
fun noTitle() = Paper.builder().title(null) // wrong
fun parse(text: String) = DigestParser.create().parse(text)
fun parseNothing(text: String?) = DigestParser.create().parse(text) // wrong
fun section(paper: Paper, kind: SectionKind) = paper.section(kind)
fun sectionOfNoKind(paper: Paper) = paper.section(null) // wrong
fun html(section: Section) = SectionText.html(section)
fun htmlOfNothing(section: Section?) = SectionText.html(section) // wrong
fun identifier(url: String) = ArxivId.fromUrl(url)
fun identifierOfNothing() = ArxivId.fromUrl(null) // wrong
fun papers(result: ParseResult, id: ArxivId) = result.paper(id)
fun paperWithoutIdentifier(result: ParseResult, paper: Paper) = result.paper(paper.arxivIdOrNull) // wrong

// What may be absent accepts null.
fun url(text: String?) = Paper.builder().url(text)
fun date(date: LocalDate?) = Digest.builder().date(date)
fun votes(votes: Int?) = Paper.builder().votes(votes)

// Collections contain no null.
fun authors(authors: List<Author>) = Paper.builder().addAllAuthors(authors)
fun authorsOrNull(authors: List<Author?>) = Paper.builder().addAllAuthors(authors) // wrong
fun replace(authors: List<Author>) = Paper.builder().authors(authors)
fun replaceByNull(authors: List<Author?>) = Paper.builder().authors(authors) // wrong
fun metadata(map: Map<String, String>) = Paper.builder().metadata(map)
fun metadataOrNull(map: Map<String, String?>) = Paper.builder().metadata(map) // wrong
fun labels() = DigestParser.builder().labelNames(SectionKind.SUMMARY, "Összegzés")
fun noLabel() = DigestParser.builder().labelNames(SectionKind.SUMMARY, null) // wrong

// What may be absent is checked before it is used.
fun dated(digest: Digest): LocalDate = digest.dateOrNull ?: LocalDate.EPOCH
fun undated(digest: Digest): LocalDate = digest.dateOrNull // wrong
fun undatedOptional(digest: Digest): LocalDate = digest.date().getOrNull() // wrong
fun popular(paper: Paper) = (paper.votesOrNull ?: 0) >= 40
fun popularIfVoted(paper: Paper) = paper.votesOrNull >= 40 // wrong
fun comments(paper: Paper) = paper.metadata()["Comments"]?.length
fun commentsIfAny(paper: Paper) = paper.metadata()["Comments"].length // wrong
fun severity(result: ParseResult): Severity = result.highestSeverityOrNull ?: Severity.INFO
fun severityOfAll(result: ParseResult): Severity = result.highestSeverityOrNull // wrong
fun optionalAsText(result: ParseResult): String = result.source() // wrong

// Each kind is handled.
fun isMedia(kind: MediaKind) = when (kind) { MediaKind.IMAGE -> false; MediaKind.VIDEO -> true }
fun isImage(kind: MediaKind) = when (kind) { MediaKind.IMAGE -> true } // wrong
fun isNew(kind: SectionKind) = when (kind) { SectionKind.WHATS_NEW -> true; SectionKind.OTHER -> false } // wrong

// A block sets values of its own builder, and values do not change.
fun nested() = digest { date(LocalDate.EPOCH); addPapers(paper { title("A Title") }) }
fun nestedDate() = digest { addPapers(paper { title("A Title"); date(LocalDate.EPOCH) }) } // wrong
fun copy(paper: Paper) = paper.copy { votes(85) }
fun assign(paper: Paper) { paper.votesOrNull = 85 } // wrong
fun hidden(): Paper = ImmutablePaper.builder().title("A Title").build() // wrong
