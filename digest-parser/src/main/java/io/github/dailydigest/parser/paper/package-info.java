/** What one paper holds: title, link, fields, sections and media. Not exported: a part of the parser, and no API. */
@NullMarked
package io.github.dailydigest.parser.paper;

import org.jspecify.annotations.NullMarked;
