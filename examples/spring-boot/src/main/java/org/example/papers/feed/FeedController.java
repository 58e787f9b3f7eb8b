package org.example.papers.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import io.github.dailydigest.parser.DigestHtml;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.example.papers.archive.Day;
import org.example.papers.archive.DigestArchive;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The latest digests as an Atom feed, which Spring writes since ROME is on the class path. */
@RestController
class FeedController {

    private static final int ENTRIES = 20;

    /** Entries keep their identity wherever the application runs (RFC 4151). */
    private static final String ID = "tag:example.org,2031:digests";

    private final DigestArchive archive;
    private final DigestHtml html = DigestHtml.create();

    FeedController(DigestArchive archive) {
        this.archive = archive;
    }

    @GetMapping(path = "/feed.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    Feed feed() {
        String base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        List<Day> days = archive.latestFirst().stream().limit(ENTRIES).toList();
        Person author = new Person();
        author.setName("Daily papers");

        Feed feed = new Feed("atom_1.0");
        feed.setId(ID);
        feed.setTitle("Daily papers");
        feed.setAuthors(List.of(author));
        feed.setUpdated(days.isEmpty() ? new Date(0) : at(days.get(0).date()));
        feed.setAlternateLinks(List.of(link("alternate", base + "/")));
        feed.setOtherLinks(List.of(link("self", base + "/feed.atom")));
        feed.setEntries(days.stream().map(day -> entry(day, base)).toList());
        return feed;
    }

    private Entry entry(Day day, String base) {
        Content content = new Content();
        content.setType(Content.HTML);
        content.setValue(XmlText.of(html.digest(day.digest())));

        Entry entry = new Entry();
        entry.setId(ID + "/" + day.date());
        entry.setTitle(XmlText.of(day.digest().title().orElse("Digest") + ", " + day.date()));
        entry.setUpdated(at(day.date()));
        entry.setAlternateLinks(List.of(link("alternate", base + "/digests/" + day.date())));
        entry.setContents(List.of(content));
        return entry;
    }

    private static Date at(LocalDate date) {
        return Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static Link link(String rel, String url) {
        Link link = new Link();
        link.setRel(rel);
        link.setHref(url);
        return link;
    }
}
