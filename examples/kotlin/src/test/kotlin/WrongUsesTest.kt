package org.example

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Path
import kotlin.io.path.readLines
import kotlin.io.path.writeLines
import org.assertj.core.api.Assertions.assertThat
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** The compiler rejects each line that is marked as wrong, and accepts all others. */
class WrongUsesTest {
    @TempDir
    private lateinit var folder: Path

    private val lines = Path.of("src/wrong/kotlin/WrongUses.kt").readLines()

    @Test
    fun everyWrongUseIsAnErrorOnItsLine() {
        val wrong = lines.indices.filter { isWrong(lines[it]) }.map { it + 1 }

        val (status, errors) = compile(lines)

        assertThat(errors.map { it.line }.distinct()).describedAs("%s", errors).isNotEmpty().isEqualTo(wrong)
        assertThat(status).isEqualTo(ExitCode.COMPILATION_ERROR)
    }

    @Test
    fun theOtherUsesCompile() {
        val (status, errors) = compile(lines.filterNot(::isWrong))

        assertThat(errors).isEmpty()
        assertThat(status).isEqualTo(ExitCode.OK)
    }

    private data class CompilerError(val line: Int, val message: String)

    private fun isWrong(line: String) = line.endsWith("// wrong")

    private fun compile(lines: List<String>): Pair<ExitCode, List<CompilerError>> {
        val source = folder.resolve("WrongUses.kt").writeLines(lines)
        val messages = ByteArrayOutputStream()
        val status =
            K2JVMCompiler().exec(
                PrintStream(messages, true, Charsets.UTF_8),
                "-no-stdlib",
                "-jvm-target",
                "17",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                folder.resolve("classes").toString(),
                source.toString(),
            )
        val error = Regex("""WrongUses\.kt:(\d+):\d+: error: (.*)""")
        return status to
            messages.toString(Charsets.UTF_8).lines().mapNotNull(error::find).map {
                CompilerError(it.groupValues[1].toInt(), it.groupValues[2])
            }.sortedBy { it.line }
    }
}
