package io.github.dailydigest.testkit.damage;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.testkit.Variant;
import io.github.dailydigest.testkit.Variant.EntryForm;
import io.github.dailydigest.testkit.rendering.DigestHeading;
import io.github.dailydigest.testkit.rendering.Evidence;
import io.github.dailydigest.testkit.rendering.RenderedFile;
import io.github.dailydigest.testkit.rendering.RenderedLine;
import io.github.dailydigest.testkit.rendering.RenderedLine.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Determines which papers damage to single lines of a file may affect. A paper is not affected if its heading has a
 * link, all its lines are intact, and the digest heading above it is intact or not needed to recognize the paper.
 */
final class DamageScope {

    private static final Pattern LINKED_HEADING = Pattern.compile("### \\[.+]\\(\\S+\\)|### .+ \\(https?://\\S+\\)");
    private static final Pattern DATED = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
    private static final Pattern HEADING = Pattern.compile("\\s*#.*");

    /** A fence, or HTML that continues after a blank line; both also at the start of a list item or a block quote. */
    private static final Pattern BLOCK_START = Pattern.compile(
            "(?i)[\\s>]*(?:(?:[-*+]|\\d{1,9}[.)])\\s+)*(?:`{3}|~{3}|<(?:!|\\?|script|pre|style|textarea)).*");

    private final Variant variant;
    private final List<RenderedLine> lines;
    private final List<Paper> papers;
    private final List<Digest> digests;

    /** For each paper, the index of its digest. */
    private final List<Integer> digestOf = new ArrayList<>();

    private final SortedSet<Integer> touched = new TreeSet<>();

    DamageScope(RenderedFile file) {
        this.variant = file.variant();
        this.lines = file.lines();
        this.papers = file.papers();
        this.digests = file.digests();
        for (int i = 0; i < digests.size(); i++) {
            for (int j = 0; j < digests.get(i).papers().size(); j++) {
                digestOf.add(i);
            }
        }
    }

    /** Returns the zero-based indices of the papers that the recorded changes may affect. */
    SortedSet<Integer> touched() {
        return touched;
    }

    /** Records that a line has another text, or that it was removed if the text is empty. */
    DamageScope change(int number, String text) {
        RenderedLine line = lines.get(number);
        int paper = line.paper();
        if (variant.choice(EntryForm.class) != EntryForm.HEADING) {
            touchEntriesAround(line.part() == Part.BELOW ? digests.size() - 1 : line.digest(), text);
        }
        if (line.part() == Part.ABOVE && isHeading(text)) {
            // If it is dated, headings of the front page are topics of the papers above the next dated heading, and of
            // those whose heading it was.
            touchRestOfDigest(-1, 0);
            touchMovedUp(-2, text);
        } else if (line.part() != Part.BELOW && isTopic(text)) {
            touchRestOfDigest(line.digest(), paper);
        } else if (line.part() != Part.BELOW && isHeading(text)) {
            // The headings of digests without a date are topics below one that has a date.
            touchUndatedAfter(line.digest());
            touchMovedUp(line.digest(), text);
        }
        switch (line.part()) {
            case ABOVE -> {
                if (startsBlock(text)) {
                    touchAllFrom(0);
                }
            }
            case DIGEST_HEADING -> {
                touch(paper - 1);
                loseDigestHeading(line.digest(), paper);
                if (startsBlock(text)) {
                    touchAllFrom(paper);
                }
            }
            case GAP -> {
                if (startsBlock(text)) {
                    touchAllFrom(paper);
                } else if (isHeading(text)) {
                    loseDigestHeading(line.digest(), paper);
                }
            }
            case PAPER_HEADING -> changeHeading(line, text);
            case PAPER -> {
                touch(paper);
                touchAfter(paper, endsDigest(text), isHeading(text) || startsBlock(text) || isHeading(line.text()));
                if (startsBlock(text)
                        && isFirstOfDigest(paper)
                        && papers.get(paper).arxivId().isEmpty()) {
                    // The block may hide what makes it a paper, and then hides all others above the next digest.
                    touchAllFrom(paper);
                }
            }
            case BELOW -> {
                // Only the first line below the digests ends a paper.
                if (lines.get(number - 1).part() != Part.BELOW) {
                    touch(paper - 1);
                }
            }
        }
        return this;
    }

    /** Records that the file ends before this line. */
    DamageScope truncateBefore(int number) {
        for (int i = number; i < lines.size(); i++) {
            RenderedLine line = lines.get(i);
            if (variant.choice(EntryForm.class) != EntryForm.HEADING && line.part() != Part.BELOW) {
                touchEntriesAround(line.digest(), "");
            }
            if (line.part() == Part.PAPER_HEADING || (line.part() == Part.PAPER && !line.isBlank())) {
                touchAllFrom(line.paper());
                break;
            }
        }
        return this;
    }

    /**
     * Touches the papers from the digest above to the next dated digest heading. Entries that are no headings depend on
     * each other: rows on the header and on the rows that show what the table lists, items and bold lines on those that
     * they are alike, and what is between two of them belongs to the first.
     */
    private void touchEntriesAround(int digest, String text) {
        boolean opensBlock = startsBlock(text);
        int first = 0;
        while (first < papers.size() && digestOf.get(first) < digest - 1) {
            first++;
        }
        touchRestOfDigest(digest, first);
        for (int i = first; i < papers.size() && touched.contains(i); i++) {
            opensBlock = opensBlock || opensBlock(i);
        }
        if (opensBlock) {
            touchAllFrom(first);
        }
    }

    private void changeHeading(RenderedLine line, String text) {
        int paper = line.paper();
        touch(paper);
        if (LINKED_HEADING.matcher(text).matches()) {
            touchAfter(paper, false, false);
            return;
        }
        if (isFirstOfDigest(paper)) {
            if (opensBlock(paper) || startsBlock(text)) {
                touchAllFrom(paper);
            }
        } else {
            touch(paper - 1);
        }
        touchAfter(paper, endsDigest(text), true);
    }

    /**
     * Records what a change to a paper means for those after it. A block that the paper opens ends at the next heading
     * with a link if both are in a digest. Outside digests, it continues.
     */
    private void touchAfter(int paper, boolean outsideDigest, boolean mayContinue) {
        boolean opensBlock = opensBlock(paper);
        if (opensBlock || mayContinue) {
            touchUnlinkedAfter(paper);
        }
        if (opensBlock && (outsideDigest || headingOf(digestOf.get(paper)) == DigestHeading.UNDATED)) {
            touchAllFrom(paper);
        } else if (opensBlock || mayContinue) {
            loseDigestHeading(digestOf.get(paper), paper + 1);
        }
    }

    /** Touches the papers from this one to the next dated digest heading, which may be listed under another topic. */
    private void touchRestOfDigest(int digest, int first) {
        for (int i = Math.max(0, first); i < papers.size(); i++) {
            if (digestOf.get(i) > digest && headingOf(digestOf.get(i)) == DigestHeading.DATED) {
                return;
            }
            touch(i);
        }
    }

    /**
     * Touches the papers of the digests whose heading was moved to this digest. If it is above another digest without a
     * date, the heading of that is their topic now.
     */
    private void touchMovedUp(int digest, String text) {
        lines.stream()
                .filter(heading -> heading.part() == Part.DIGEST_HEADING && heading.digest() > digest + 1)
                .filter(heading -> heading.text().equals(text))
                .forEach(heading -> touchRestOfDigest(heading.digest(), heading.paper()));
    }

    /** Touches the papers of the digests after this one, up to the next dated digest heading. */
    private void touchUndatedAfter(int digest) {
        int first = 0;
        while (first < papers.size() && digestOf.get(first) <= digest) {
            first++;
        }
        touchRestOfDigest(digest, first);
    }

    /** Whether a line is a heading without a date or a link, which may be the topic of the papers below it. */
    private static boolean isTopic(String text) {
        // Invalid bytes may be within the date.
        boolean dated = DATED.matcher(text).find() && text.indexOf('\uFFFD') < 0;
        return isHeading(text) && !dated && !text.contains("](") && !text.contains("(http");
    }

    /** Touches the papers without a link that follow a paper: their headings may become those of its sections. */
    private void touchUnlinkedAfter(int paper) {
        for (int i = paper + 1; i < papers.size() && papers.get(i).url().isEmpty(); i++) {
            touch(i);
        }
    }

    /** Touches the papers from this one to the next dated digest heading that depend on a digest heading above them. */
    private void loseDigestHeading(int digest, int first) {
        for (int i = first; i < papers.size(); i++) {
            if (digestOf.get(i) > digest && headingOf(digestOf.get(i)) == DigestHeading.DATED) {
                return;
            }
            if (!Evidence.isSufficient(papers.get(i), false, variant)) {
                touch(i);
                if (opensBlock(i)) {
                    touchAllFrom(i);
                }
            }
        }
    }

    private void touchAllFrom(int paper) {
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

    /** Whether a line of the paper opens a block that could continue after the paper. */
    private boolean opensBlock(int paper) {
        return lines.stream()
                .anyMatch(line -> line.part() == Part.PAPER && line.paper() == paper && startsBlock(line.text()));
    }

    private static boolean endsDigest(String text) {
        return isHeading(text) && !LINKED_HEADING.matcher(text).matches();
    }

    private static boolean isHeading(String text) {
        return HEADING.matcher(text).matches();
    }

    private static boolean startsBlock(String text) {
        return BLOCK_START.matcher(text).matches();
    }
}
