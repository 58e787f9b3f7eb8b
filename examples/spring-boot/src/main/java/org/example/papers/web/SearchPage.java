package org.example.papers.web;

import org.example.papers.search.Hits;
import org.example.papers.search.PaperIndex;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page that shows what a search found. */
@Controller
class SearchPage {

    private static final int MAX_LENGTH = 200;

    private final PaperIndex index;

    SearchPage(PaperIndex index) {
        this.index = index;
    }

    @GetMapping("/search")
    String search(@RequestParam("q") String query, Model model) {
        if (query.length() > MAX_LENGTH) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Hits hits = index.search(query);
        model.addAttribute("query", query);
        model.addAttribute("total", hits.total() == 1 ? "1 paper" : hits.total() + " papers");
        model.addAttribute("hits", hits.best().stream().map(HitView::of).toList());
        return "search";
    }
}
