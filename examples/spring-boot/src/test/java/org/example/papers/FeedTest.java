package org.example.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.parser.DigestHtml;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import org.example.papers.archive.Day;
import org.example.papers.archive.DigestArchive;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The feed has the latest digests. */
class FeedTest extends SiteTest {

    @Autowired
    private DigestArchive archive;

    @Test
    void aFeedReaderReadsAllDigests() {
        HttpResponse<String> response = get("/feed.atom");

        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/atom+xml"));
        SyndFeed feed = Feeds.read(response.body());
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Daily papers");
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getTitle)
                .containsExactly(
                        "Daily Papers, 2031-02-04",
                        "Daily Papers, 2031-02-03",
                        "Daily Picks, 2031-01-31",
                        "Digest, 2031-01-30",
                        "Digest, 2031-01-29",
                        "Papers of Robots, 2031-01-28",
                        "Digest, 2031-01-25",
                        "Papers of the Day, 2031-01-24",
                        "Top Papers of the Week, 2031-01-13");
    }

    @Test
    void anEntryHasAnIdentityATimeALinkAndTheDigest() {
        Digest digest = archive.day(LocalDate.of(2031, 2, 4)).map(Day::digest).orElseThrow();

        SyndEntry entry = Feeds.read(get("/feed.atom").body()).getEntries().get(0);

        assertThat(entry.getUri()).isEqualTo("tag:example.org,2031:digests/2031-02-04");
        assertThat(entry.getUpdatedDate()).isEqualTo(Instant.parse("2031-02-04T00:00:00Z"));
        assertThat(entry.getLink()).isEqualTo(url("/digests/2031-02-04"));
        assertThat(entry.getContents()).singleElement().satisfies(content -> {
            assertThat(content.getType()).isEqualTo("html");
            assertThat(content.getValue())
                    .isEqualToNormalizingNewlines(
                            DigestHtml.create().digest(digest).strip());
        });
    }
}
