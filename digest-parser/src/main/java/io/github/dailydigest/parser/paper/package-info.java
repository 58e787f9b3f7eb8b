/**
 * Reads one paper: title, link, fields and media here, sections in the package {@code section}. Not exported and not
 * part of the API.
 *
 * <p>{@link FastPaperReader} reads papers in the usual form; {@link PaperReader} reads any paper. {@link LineElement}
 * decides what a line above the first section is, and {@link SectionStart} where a section starts. A {@link FieldRange}
 * or {@link SectionRange} is the source of a field or section before its value is interpreted.
 */
@NullMarked
package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.section.SectionRange;
import io.github.dailydigest.parser.section.SectionStart;
import org.jspecify.annotations.NullMarked;
