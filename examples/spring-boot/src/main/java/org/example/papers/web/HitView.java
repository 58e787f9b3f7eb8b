package org.example.papers.web;

import org.example.papers.search.Hit;

/**
 * A paper that was found, as the template shows it.
 *
 * @param excerptHtml HTML in which only {@code <mark>} is markup
 */
public record HitView(String date, String day, String anchor, String title, String excerptHtml) {

    static HitView of(Hit hit) {
        return new HitView(
                hit.date().toString(),
                DayView.name(hit.date()),
                PaperView.anchor(hit.number()),
                hit.title(),
                hit.excerptHtml());
    }
}
