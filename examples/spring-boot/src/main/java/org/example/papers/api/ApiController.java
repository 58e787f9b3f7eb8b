package org.example.papers.api;

import io.github.dailydigest.model.Digest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.example.papers.archive.Day;
import org.example.papers.archive.DigestArchive;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Digests as JSON. Nothing is configured for it: Spring Boot finds the module of digest-jackson3 on the class path, and
 * Spring Boot 3 that of digest-jackson.
 */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class ApiController {

    private final DigestArchive archive;

    ApiController(DigestArchive archive) {
        this.archive = archive;
    }

    @GetMapping("/digests/{date}")
    Digest digest(@PathVariable LocalDate date) {
        return archive.day(date).map(Day::digest).orElseThrow(() -> notFound("There is no digest of " + date + "."));
    }

    @GetMapping("/months/{month}")
    Month month(@PathVariable YearMonth month) {
        List<Digest> digests = archive.month(month).stream().map(Day::digest).toList();
        if (digests.isEmpty()) {
            throw notFound("There are no digests of " + month + ".");
        }
        return new Month(month.toString(), digests);
    }

    /** The digests of a month, in order; a digest can be a part of any object. */
    record Month(String month, List<Digest> digests) {}

    private static ResponseStatusException notFound(String reason) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, reason);
    }
}
