/**
 * Records what was consumed, what exceeds a limit, and what was reported, so that nothing is lost. Not exported and not
 * part of the API.
 */
@NullMarked
package io.github.dailydigest.parser.ledger;

import org.jspecify.annotations.NullMarked;
