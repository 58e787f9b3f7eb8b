package io.github.dailydigest.kotlin

/**
 * Marks the builders that are receivers of blocks, so that a block sets values of its own builder only:
 *
 * ```kotlin
 * digest {
 *     addPapers(paper { date(LocalDate.of(2031, 2, 3)) }) // does not compile: a paper has no date
 * }
 * ```
 */
@DslMarker
@Target(AnnotationTarget.TYPE)
public annotation class DigestDsl
