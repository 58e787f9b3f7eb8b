/**
 * Immutable values for digests of papers: a {@link io.github.dailydigest.model.Digest} holds
 * {@link io.github.dailydigest.model.Paper papers}, a paper its {@link io.github.dailydigest.model.Author authors},
 * {@link io.github.dailydigest.model.Section sections} and the other fields that a digest prints of it.
 *
 * <p>Every type here is a value: immutable, safe for use by many threads, equal to another of the same content, and
 * {@link java.io.Serializable} between programs that use the same version. No value knows where it was read; positions
 * belong to the parser. Nothing returns {@code null}: a single value that may be absent is an
 * {@link java.util.Optional}, absent collections are empty, and collections cannot be changed.
 *
 * <p>Values are made by builders. A builder brings text into the one form that a digest can hold: white space in
 * titles, names, labels and the values of fields is folded to single blanks, the line ends of a body become {@code \n}
 * and its outer white space goes, half a surrogate pair becomes U+FFFD. White space is what
 * {@link java.lang.Character#isWhitespace(char)} or {@link java.lang.Character#isSpaceChar(char)} says, so the no-break
 * space too. What cannot be brought into form is refused: {@code build()} throws
 * {@link java.lang.IllegalStateException} where a value that must stand was not given, and
 * {@link java.lang.IllegalArgumentException}, naming the attribute and the reason, where one is not what its type
 * promises.
 */
@NullMarked
package io.github.dailydigest.model;

import org.jspecify.annotations.NullMarked;
