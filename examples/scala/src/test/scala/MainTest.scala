package org.example

import java.io.ByteArrayOutputStream
import java.nio.file.Path
import org.junit.jupiter.api.Assertions.{assertEquals, assertTrue}
import org.junit.jupiter.api.Test
import scala.util.Failure

class MainTest {

  @Test
  def papersArePrintedByVotesWithDateAndSections(): Unit = {
    val lines = printed("../digests").linesIterator.toList

    assertEquals(
      List(
        "2031-02-03: Routing by Doubt: Experts that Ask $k$ Times, 85 votes",
        "2031-01-31: A Map of Unread Papers, 66 votes",
        "2031-02-04: Small Models, Long Memories, 41 votes"
      ),
      lines.filter(_.endsWith(" votes"))
    )
    assertTrue(
      lines.contains("  what: Papers that nobody cites are mapped by the words that they share."),
      lines.mkString("\n")
    )
    assertTrue(lines.contains("  Limitations: The notes are in one language:"), lines.mkString("\n"))
  }

  @Test
  def theOwnDigestIsWritten(): Unit =
    assertEquals(
      """## Daily Papers (2031-02-05)
        |
        |### [A Title](https://arxiv.org/abs/3102.00005)
        |
        |Vote: 1
        |
        |Authors: Ada Example, Bo Sample
        |
        |""".stripMargin,
      printed("../digests").linesWithSeparators.toList.takeRight(8).mkString
    )

  @Test
  def votesMayBeAbsent(): Unit =
    assertTrue(Main.ownDigest(None).papers.get(0).votes.isEmpty)

  @Test
  def aMissingFolderIsAFailure(): Unit = Main.mostVoted(Path.of("missing"), 3) match {
    case Failure(failure) => assertTrue(failure.getMessage.contains("missing"), failure.getMessage)
    case papers => throw new AssertionError(papers)
  }

  private def printed(folder: String): String = {
    val output = new ByteArrayOutputStream
    Console.withOut(output)(Main.main(Array(folder)))
    output.toString("UTF-8")
  }
}
