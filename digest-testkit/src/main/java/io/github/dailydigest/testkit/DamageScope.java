package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.testkit.Line.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How far damage to single lines of a rendering can reach. A paper is out of reach where its heading has a link, all
 * its lines are whole, and the digest heading above it is too, or is not needed to show that it is a paper.
 */
final class DamageScope {

    private static final Pattern LINKED_HEADING = Pattern.compile("### \\[.+]\\(\\S+\\)|### .+ \\(https?://\\S+\\)");
    private static final Pattern HEADING = Pattern.compile("\\s*#.*");

    /** Fences and HTML that runs on past blank lines, also as the first thing in items of lists. */
    private static final Pattern OPENING = Pattern.compile(
            "(?i)[\\s>]*(?:(?:[-*+]|\\d{1,9}[.)])\\s+)*(?:`{3}|~{3}|<(?:!|\\?|script|pre|style|textarea)).*");

    private final Variant variant;
    private final List<Line> lines;
    private final List<Paper> papers;
    private final List<Digest> digests;

    /** Of each paper, the digest that it stands in. */
    private final List<Integer> digestOf = new ArrayList<>();

    private final SortedSet<Integer> touched = new TreeSet<>();

    DamageScope(Rendering rendering) {
        this.variant = rendering.variant();
        this.lines = rendering.lines();
        this.papers = rendering.papers();
        this.digests = rendering.digests();
        for (int i = 0; i < digests.size(); i++) {
            for (int j = 0; j < digests.get(i).papers().size(); j++) {
                digestOf.add(i);
            }
        }
    }

    /** The papers within reach of all that was changed. */
    SortedSet<Integer> touched() {
        return touched;
    }

    /** The text of a line is another one, or empty where the line is no more. */
    DamageScope change(int number, String text) {
        Line line = lines.get(number);
        int paper = line.paper();
        switch (line.part()) {
            case ABOVE -> {
                if (isOpening(text)) {
                    everythingFrom(0);
                }
            }
            case DIGEST_HEADING -> {
                touch(paper - 1);
                losesDigest(line.digest(), paper);
                if (isOpening(text)) {
                    everythingFrom(paper);
                }
            }
            case GAP -> {
                if (isOpening(text)) {
                    everythingFrom(paper);
                } else if (isHeading(text)) {
                    losesDigest(line.digest(), paper);
                }
            }
            case PAPER_HEADING -> changeHeading(line, text);
            case PAPER -> {
                touch(paper);
                leave(paper, endsDigest(text), isHeading(text) || isOpening(text) || isHeading(line.text()));
            }
            case BELOW -> {
                // Only the first line below ends a paper.
                if (lines.get(number - 1).part() != Part.BELOW) {
                    touch(paper - 1);
                }
            }
        }
        return this;
    }

    /** Whatever stands on the line or below it is no more. */
    DamageScope endBefore(int number) {
        for (int i = number; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.part() == Part.PAPER_HEADING || (line.part() == Part.PAPER && !line.isBlank())) {
                everythingFrom(line.paper());
                break;
            }
        }
        return this;
    }

    private void changeHeading(Line line, String text) {
        int paper = line.paper();
        touch(paper);
        if (LINKED_HEADING.matcher(text).matches()) {
            leave(paper, false, false);
            return;
        }
        if (isFirstOfDigest(paper)) {
            if (opens(paper) || isOpening(text)) {
                everythingFrom(paper);
            }
        } else {
            touch(paper - 1);
        }
        leave(paper, endsDigest(text), true);
    }

    /**
     * What follows a paper that changed. A block that it opens ends at the next heading that has a link, as long as
     * both stand in a digest; outside it runs on.
     */
    private void leave(int paper, boolean outside, boolean mayRunOn) {
        boolean opens = opens(paper);
        if (opens && (outside || headingOf(digestOf.get(paper)) == DigestHeading.UNDATED)) {
            everythingFrom(paper);
        } else if (opens || mayRunOn) {
            losesDigest(digestOf.get(paper), paper + 1);
        }
    }

    /** The papers from this one on may stand under a heading that names no digest, up to the next that surely does. */
    private void losesDigest(int digest, int first) {
        for (int i = first; i < papers.size(); i++) {
            if (digestOf.get(i) > digest && headingOf(digestOf.get(i)) == DigestHeading.DATED) {
                return;
            }
            if (!DigestHeading.isEvident(papers.get(i), variant)) {
                touch(i);
                if (opens(i)) {
                    everythingFrom(i);
                }
            }
        }
    }

    private void everythingFrom(int paper) {
        for (int i = paper; i < papers.size(); i++) {
            touch(i);
        }
    }

    private void touch(int paper) {
        if (paper >= 0 && paper < papers.size()) {
            touched.add(paper);
        }
    }

    private boolean isFirstOfDigest(int paper) {
        return paper == 0 || !digestOf.get(paper - 1).equals(digestOf.get(paper));
    }

    private DigestHeading headingOf(int digest) {
        return DigestHeading.of(digests.get(digest));
    }

    /** Whether a line of the paper opens a block that could run on. */
    private boolean opens(int paper) {
        return lines.stream()
                .anyMatch(line -> line.part() == Part.PAPER && line.paper() == paper && isOpening(line.text()));
    }

    private static boolean endsDigest(String text) {
        return isHeading(text) && !LINKED_HEADING.matcher(text).matches();
    }

    private static boolean isHeading(String text) {
        return HEADING.matcher(text).matches();
    }

    private static boolean isOpening(String text) {
        return OPENING.matcher(text).matches();
    }
}
