package org.example

import io.github.dailydigest.model._
import io.github.dailydigest.parser._
import java.nio.file.Path
import java.time.LocalDate
import scala.jdk.CollectionConverters._
import scala.jdk.OptionConverters._
import scala.jdk.StreamConverters._
import scala.util.{Failure, Success, Try, Using}

/** Prints the most voted papers of a folder of digests, and then a digest of its own. */
object Main {

  final case class Rated(votes: Int, date: Option[LocalDate], paper: Paper)

  def main(arguments: Array[String]): Unit = mostVoted(Path.of(arguments(0)), 3) match {
    case Success(papers) =>
      for (Rated(votes, date, paper) <- papers) {
        println(s"${date.getOrElse("undated")}: ${paper.title}, $votes votes")
        paper.sections.asScala.foreach(section => println(s"  ${heading(section)}: ${SectionText.plain(section)}"))
      }
      print(DigestWriter.create().write(ownDigest(Some(1))))
    case Failure(failure: DigestException) => // a file or folder that cannot be read; never what a text says
      Console.err.println(s"cannot read ${failure.source.toScala.getOrElse("a file")}: ${failure.getCause}")
      sys.exit(1)
    case Failure(failure) => throw failure
  }

  /** Reads one digest at a time, and closes the files. */
  def mostVoted(folder: Path, count: Int): Try[List[Rated]] =
    Using(DigestParser.create().papers(folder)) { papers =>
      val rated = for {
        occurrence <- papers.toScala(Iterator)
        votes <- occurrence.paper.votes.toScala
      } yield Rated(votes, occurrence.date.toScala, occurrence.paper)
      rated.toList.sortBy(-_.votes).take(count)
    }

  /** The compiler checks that no kind is missing. */
  def heading(section: Section): String = section.kind match {
    case SectionKind.WHATS_NEW | SectionKind.ABSTRACT | SectionKind.SUMMARY | SectionKind.MOTIVATION => "what"
    case SectionKind.TECHNICAL_DETAILS | SectionKind.METHOD => "how"
    case SectionKind.PERFORMANCE_HIGHLIGHTS | SectionKind.RESULT | SectionKind.CONCLUSION => "how well"
    case SectionKind.OTHER => section.label.toScala.getOrElse("more")
  }

  /** Builders take Scala's options and collections after a conversion; `from` copies a value. */
  def ownDigest(votes: Option[Int]): Digest = {
    val draft = Paper.builder()
      .title("A Title")
      .url("https://arxiv.org/abs/3102.00005")
      .addAllAuthors(List("Ada Example", "Bo Sample").map(Author.of).asJava)
      .build()
    val paper = Paper.builder().from(draft).votes(votes.toJavaPrimitive).build()
    Digest.builder().title("Daily Papers").date(LocalDate.of(2031, 2, 5)).addPapers(paper).build()
  }
}
