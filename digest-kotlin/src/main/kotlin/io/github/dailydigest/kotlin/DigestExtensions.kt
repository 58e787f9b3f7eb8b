@file:JvmName("DigestExtensions")

package io.github.dailydigest.kotlin

import io.github.dailydigest.model.ArxivId
import io.github.dailydigest.model.Digest
import io.github.dailydigest.model.Link
import io.github.dailydigest.model.Media
import io.github.dailydigest.model.Paper
import io.github.dailydigest.model.Section
import io.github.dailydigest.model.SectionKind
import io.github.dailydigest.parser.DigestException
import io.github.dailydigest.parser.DigestParser
import io.github.dailydigest.parser.PaperOccurrence
import io.github.dailydigest.parser.ParseResult
import io.github.dailydigest.parser.Severity
import java.net.URI
import java.nio.file.Path
import java.time.LocalDate
import java.util.OptionalInt
import kotlin.jvm.optionals.getOrNull
import kotlin.streams.asSequence

/** Builds a paper. Throws [IllegalStateException] if [block] sets no title. */
public inline fun paper(block: (@DigestDsl Paper.Builder).() -> Unit): Paper = Paper.builder().apply(block).build()

/** Builds a digest. */
public inline fun digest(block: (@DigestDsl Digest.Builder).() -> Unit): Digest = Digest.builder().apply(block).build()

/** Returns a paper with the values of this one, except for those that [block] sets: `paper.copy { votes(85) }`. */
public inline fun Paper.copy(block: (@DigestDsl Paper.Builder).() -> Unit): Paper =
    Paper.builder().from(this).apply(block).build()

/** Returns a digest with the values of this one, except for those that [block] sets: `digest.copy { title(null) }`. */
public inline fun Digest.copy(block: (@DigestDsl Digest.Builder).() -> Unit): Digest =
    Digest.builder().from(this).apply(block).build()

/** Returns a section with the values of this one, except for those that [block] sets. */
public inline fun Section.copy(block: (@DigestDsl Section.Builder).() -> Unit): Section =
    Section.builder().from(this).apply(block).build()

/**
 * Calls [block] with the papers of the file or folder at [path], as [DigestParser.papers] returns them: read one digest
 * at a time, while the sequence is iterated. Closes the files afterwards, whether or not the sequence was read to its
 * end. The sequence can be iterated once, and only in [block].
 *
 * ```kotlin
 * val best = DigestParser.create().usePapers(Path("archive")) { papers ->
 *     papers.maxByOrNull { it.paper().votesOrNull ?: 0 }
 * }
 * ```
 */
public inline fun <R> DigestParser.usePapers(path: Path, block: (Sequence<PaperOccurrence>) -> R): R =
    papers(path).use { block(it.asSequence()) }

/**
 * Calls [block] with the results of the file or folder at [path], as [DigestParser.stream] returns them: one for each
 * digest, parsed while the sequence is iterated. Closes the files afterwards, whether or not the sequence was read to
 * its end. The sequence can be iterated once, and only in [block].
 */
public inline fun <R> DigestParser.useResults(path: Path, block: (Sequence<ParseResult>) -> R): R =
    stream(path).use { block(it.asSequence()) }

/** The [date][Digest.date], or null if the digest has none. */
public val Digest.dateOrNull: LocalDate?
    get() = date().getOrNull()

/** The [last day][Digest.endDate] of a digest of several days, or null for one day or none. */
public val Digest.endDateOrNull: LocalDate?
    get() = endDate().getOrNull()

/** The [title][Digest.title], or null if the digest has none. */
public val Digest.titleOrNull: String?
    get() = title().getOrNull()

/** The [arXiv identifier][Paper.arxivId], or null if the URL does not contain one. */
public val Paper.arxivIdOrNull: ArxivId?
    get() = arxivId().getOrNull()

/** The [image or video][Paper.media], or null if there is none. */
public val Paper.mediaOrNull: Media?
    get() = media().getOrNull()

/** The day on which the paper was [published][Paper.published], or null if the digest does not say. */
public val Paper.publishedOrNull: LocalDate?
    get() = published().getOrNull()

/** The [topic][Paper.topic], or null if the paper is listed under none. */
public val Paper.topicOrNull: String?
    get() = topic().getOrNull()

/** The [URL as a URI][Paper.uri], or null if there is none or it is not valid. */
public val Paper.uriOrNull: URI?
    get() = uri().getOrNull()

/** The [URL][Paper.url] as written, or null if there is none. */
public val Paper.urlOrNull: String?
    get() = url().getOrNull()

/** The number of [votes][Paper.votes], or null if the digest does not say. */
public val Paper.votesOrNull: Int?
    get() = votes().getOrNull()

/** The [URL to which any page can link][Paper.webUrl], or null if there is none. */
public val Paper.webUrlOrNull: String?
    get() = webUrl().getOrNull()

/** Returns the first [section][Paper.section] of [kind], or null if there is none. */
public fun Paper.sectionOrNull(kind: SectionKind): Section? = section(kind).getOrNull()

/** The [label][Section.label], or null if the section has none. */
public val Section.labelOrNull: String?
    get() = label().getOrNull()

/** The [URL as a URI][Link.uri], or null if it is not valid. */
public val Link.uriOrNull: URI?
    get() = uri().getOrNull()

/** The [URL to which any page can link][Link.webUrl], or null if it is another one. */
public val Link.webUrlOrNull: String?
    get() = webUrl().getOrNull()

/** The [URL as a URI][Media.uri], or null if it is not valid. */
public val Media.uriOrNull: URI?
    get() = uri().getOrNull()

/** The [URL to which any page can link][Media.webUrl], or null if it is another one. */
public val Media.webUrlOrNull: String?
    get() = webUrl().getOrNull()

/** The [version][ArxivId.version], or null if the identifier has none. */
public val ArxivId.versionOrNull: Int?
    get() = version().getOrNull()

/** The [date of the digest][PaperOccurrence.date] that lists the paper, or null if it has none. */
public val PaperOccurrence.dateOrNull: LocalDate?
    get() = date().getOrNull()

/** The [name of the source][PaperOccurrence.source], or null if it has none. */
public val PaperOccurrence.sourceOrNull: String?
    get() = source().getOrNull()

/** The [name of the source][ParseResult.source], or null if it has none. */
public val ParseResult.sourceOrNull: String?
    get() = source().getOrNull()

/** The [highest severity][ParseResult.highestSeverity] of the diagnostics, or null if there are none. */
public val ParseResult.highestSeverityOrNull: Severity?
    get() = highestSeverity().getOrNull()

/** Returns the first paper with this [identifier][ParseResult.paper], whatever its version, or null if there is none. */
public fun ParseResult.paperOrNull(id: ArxivId): PaperOccurrence? = paper(id).getOrNull()

/** The [name][DigestException.source] of what could not be read or written, or null if it has none. */
public val DigestException.sourceOrNull: String?
    get() = source().getOrNull()

private fun OptionalInt.getOrNull(): Int? = if (isPresent) asInt else null
