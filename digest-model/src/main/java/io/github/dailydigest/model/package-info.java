/**
 * Immutable values for digests of papers: a {@link io.github.dailydigest.model.Digest} has
 * {@link io.github.dailydigest.model.Paper papers}, and a paper has {@link io.github.dailydigest.model.Author authors},
 * {@link io.github.dailydigest.model.Section sections} and the other fields that a digest prints for it.
 *
 * <p>Every type in this package is a value: immutable, thread-safe, equal to another value with the same content, and
 * {@link java.io.Serializable} between programs that use the same version of this library. Values do not know their
 * position in a source; positions belong to the parser. Nothing returns {@code null}: a single value that may be absent
 * is an {@link java.util.Optional}, and absent collections are empty. Collections are unmodifiable.
 *
 * <p>Values are created by builders. A builder normalizes text:
 *
 * <ul>
 *   <li>in titles, names, labels, and the keys and values of metadata, leading and trailing white space is removed, and
 *       white space within the text is collapsed to single spaces, so that the text is one line;
 *   <li>in bodies, points and unrecognized text, leading and trailing white space is removed, and every line ending
 *       becomes {@code \n};
 *   <li>in every text, an unpaired surrogate becomes U+FFFD, the replacement character.
 * </ul>
 *
 * <p>A character is white space if {@link java.lang.Character#isWhitespace(char)} or
 * {@link java.lang.Character#isSpaceChar(char)} is true, which includes the no-break space. A text is blank if it has
 * no character other than white space.
 *
 * <p>A builder has a method for each attribute, with the same name:
 *
 * <ul>
 *   <li>For a value that may be absent, one method accepts the value or {@code null}, and another an
 *       {@link java.util.Optional} or {@link java.util.OptionalInt}. Both {@code null} and an empty {@code Optional}
 *       unset the value. The literal {@code null} matches both methods in Java, but not in Kotlin; in Java, write
 *       {@code Optional.empty()}.
 *   <li>For a list or map, the method replaces all elements. Methods that start with {@code add} or {@code put} keep
 *       the elements that are there.
 *   <li>{@code from} sets every attribute to that of a value. It unsets what the value does not have, and replaces
 *       lists and maps, so that after two calls of {@code from} the builder has the attributes of the second value
 *       only.
 * </ul>
 *
 * <p>{@code build()} throws {@link java.lang.IllegalStateException} if a required attribute is not set, and
 * {@link java.lang.IllegalArgumentException} if an attribute has an invalid value; the message names the attribute and
 * the reason. {@code null} for any other parameter, or as an element, a key or a value of a collection, throws
 * {@link java.lang.NullPointerException}.
 */
@NullMarked
package io.github.dailydigest.model;

import org.jspecify.annotations.NullMarked;
