package org.example

import io.github.dailydigest.kotlin.*
import io.github.dailydigest.model.*
import io.github.dailydigest.model.SectionKind.*
import io.github.dailydigest.parser.*
import java.nio.file.Path
import java.time.LocalDate
import kotlin.io.path.Path
import kotlin.system.exitProcess

/** Prints the most voted papers of a folder of digests, and then a digest of its own. */
fun main(arguments: Array<String>) = try {
    for (occurrence in mostVoted(Path(arguments[0]), 3)) {
        val paper = occurrence.paper()
        println("${occurrence.dateOrNull ?: "undated"}: ${paper.title()}, ${paper.votesOrNull} votes")
        for (section in paper.sections()) println("  ${heading(section)}: ${SectionText.plain(section)}")
    }
    val draft = paper { title("A Title"); url("https://arxiv.org/abs/3102.00005") }
    val digest = digest { title("Daily Papers"); date(LocalDate.of(2031, 2, 5)); addPapers(draft.copy { votes(1) }) }
    print(DigestWriter.create().write(digest))
} catch (failure: DigestException) { // a file or folder that cannot be read; never what a text says
    System.err.println("cannot read ${failure.sourceOrNull}: ${failure.cause}")
    exitProcess(1)
}

fun mostVoted(folder: Path, count: Int): List<PaperOccurrence> =
    DigestParser.create().usePapers(folder) { papers -> // read one digest at a time, and closed afterwards
        papers.filter { it.paper().votesOrNull != null }
            .sortedByDescending { it.paper().votesOrNull }
            .take(count).toList()
    }

fun heading(section: Section): String = when (section.kind()) { // without else: a new kind is a compile error
    WHATS_NEW, ABSTRACT, SUMMARY, MOTIVATION -> "what"
    TECHNICAL_DETAILS, METHOD -> "how"
    PERFORMANCE_HIGHLIGHTS, RESULT, CONCLUSION -> "how well"
    OTHER -> section.labelOrNull ?: "more"
}
