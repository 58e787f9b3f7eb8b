/**
 * The JSON contract as tests that know no Jackson. Each artifact extends them, and gives each its mapper as a
 * {@link io.github.dailydigest.contract.ContractMapper}.
 */
@NullMarked
package io.github.dailydigest.contract;

import org.jspecify.annotations.NullMarked;
