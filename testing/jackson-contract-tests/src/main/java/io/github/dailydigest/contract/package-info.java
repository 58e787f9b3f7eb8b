/**
 * The JSON contract as tests that do not depend on a version of Jackson. Each Jackson artifact extends them, and
 * supplies its mapper as a {@link io.github.dailydigest.contract.ContractMapper}.
 */
@NullMarked
package io.github.dailydigest.contract;

import org.jspecify.annotations.NullMarked;
