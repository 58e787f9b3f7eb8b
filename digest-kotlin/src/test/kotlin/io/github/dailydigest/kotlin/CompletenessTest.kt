package io.github.dailydigest.kotlin

import io.github.dailydigest.model.ArxivId
import io.github.dailydigest.model.Digest
import io.github.dailydigest.model.Link
import io.github.dailydigest.model.Media
import io.github.dailydigest.model.Paper
import io.github.dailydigest.model.Section
import io.github.dailydigest.parser.DigestException
import io.github.dailydigest.parser.PaperOccurrence
import io.github.dailydigest.parser.ParseResult
import java.lang.reflect.Modifier
import java.util.Optional
import java.util.OptionalInt
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

/** Every method of these types that returns an optional value has an extension that returns a nullable one. */
class CompletenessTest {
    private val types =
        listOf(
            ArxivId::class,
            Digest::class,
            Link::class,
            Media::class,
            Paper::class,
            Section::class,
            DigestException::class,
            PaperOccurrence::class,
            ParseResult::class,
        )

    @Test
    fun everyOptionalValueHasANullableOne() {
        val optional =
            types.flatMap { type ->
                type.java.declaredMethods
                    .filter { Modifier.isPublic(it.modifiers) && !Modifier.isStatic(it.modifiers) }
                    .filter { it.returnType == Optional::class.java || it.returnType == OptionalInt::class.java }
                    .map { "${type.simpleName}.${it.name}OrNull" }
            }
        val nullable =
            Class.forName("io.github.dailydigest.kotlin.DigestExtensions")
                .declaredMethods
                .filter { Modifier.isPublic(it.modifiers) && it.name.endsWith("OrNull") }
                .map { "${it.parameterTypes[0].simpleName}.${it.name.removePrefix("get").replaceFirstChar(Char::lowercase)}" }

        assertThat(nullable).isNotEmpty().containsExactlyInAnyOrderElementsOf(optional)
    }
}
