package org.example.papers;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;

/** Reads feeds as a feed reader does. */
final class Feeds {

    private Feeds() {}

    /** Reads a feed, and fails unless it is well-formed. */
    static SyndFeed read(String xml) {
        try {
            return new SyndFeedInput().build(new StringReader(xml));
        } catch (FeedException e) {
            throw new AssertionError(xml, e);
        }
    }
}
