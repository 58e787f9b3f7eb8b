package org.example

import java.nio.file.Path
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

/** Runs the program in a JVM of its own, as a user would. */
class MainTest {
    @Test
    fun papersArePrintedByVotesWithDateAndSections() {
        val run = run("../digests")

        assertThat(run.output.lines()).containsSubsequence(
            "2031-02-03: Routing by Doubt: Experts that Ask \$k\$ Times, 85 votes",
            "  how well: On the made-up Examples-1k set it needs a third fewer steps than a fixed router.",
            "2031-01-31: A Map of Unread Papers, 66 votes",
            "  what: Papers that nobody cites are mapped by the words that they share.",
            "2031-02-04: Small Models, Long Memories, 41 votes",
            "  what: Notes that a model writes for itself, and reads again a day later.",
        )
        assertThat(run.output).contains("  Limitations: The notes are in one language:").doesNotContain("Benchmark of")
        assertThat(run.status).isZero()
    }

    @Test
    fun theOwnDigestIsWritten() {
        assertThat(run("../digests").output).endsWith(
            """
            ## Daily Papers (2031-02-05)

            ### [A Title](https://arxiv.org/abs/3102.00005)

            Vote: 1
            """.trimIndent() + "\n\n"
        )
    }

    @Test
    fun aMissingFolderIsNamed() {
        val run = run("missing")

        assertThat(run.output).contains("cannot read").contains("missing").doesNotContain("\tat ")
        assertThat(run.status).isEqualTo(1)
    }

    private class Run(val status: Int, val output: String)

    private fun run(vararg arguments: String): Run {
        val java = Path.of(System.getProperty("java.home"), "bin", "java").toString()
        val command = listOf(java, "-cp", System.getProperty("java.class.path"), "org.example.MainKt")
        val process = ProcessBuilder(command + arguments).redirectErrorStream(true).start()
        val output = process.inputStream.readAllBytes().decodeToString().replace("\r\n", "\n")
        return Run(process.waitFor(), output)
    }
}
