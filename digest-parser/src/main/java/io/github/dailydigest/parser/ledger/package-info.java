/**
 * What was consumed, what exceeds a limit, and what was reported, so that nothing is lost. Not exported: a part of the
 * parser, and no API.
 */
@NullMarked
package io.github.dailydigest.parser.ledger;

import org.jspecify.annotations.NullMarked;
