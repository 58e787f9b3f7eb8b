package org.example.papers.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param total the number of papers that match
 * @param best the best of them, in order
 */
public record Hits(long total, List<Hit> best) {}
