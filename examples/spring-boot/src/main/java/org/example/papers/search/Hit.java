package org.example.papers.search;

import java.time.LocalDate;

/**
 * A paper that a search found.
 *
 * @param date the day of its digest
 * @param number its number in the digest, from 1
 * @param title its title, which is text
 * @param excerptHtml sentences that contain the words: HTML in which only {@code <mark>} is markup
 */
public record Hit(LocalDate date, int number, String title, String excerptHtml) {}
