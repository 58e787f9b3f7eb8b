package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.outline.DigestOpening.DateSource;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.DateFinder;
import io.github.dailydigest.parser.vocabulary.FoundDate;
import io.github.dailydigest.parser.vocabulary.Icons;
import io.github.dailydigest.parser.vocabulary.UpdateLine;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the headings and lines that start digests. */
final class OpeningReader {

    /** What is unusual about an underlined heading. */
    static final String UNDERLINED = "a digest heading usually starts with ##";

    /** The deepest level of a heading whose date starts a digest. */
    private static final int DEEPEST_LEVEL = 4;

    private static final String SEPARATORS = "-–—:：|｜,·/";

    /**
     * What change logs are about: {@code 4.3.1}, {@code [Unreleased]}. Such a heading is a digest only if papers
     * follow.
     */
    private static final Pattern VERSION = Pattern.compile("\\d\\.\\d|\\[|unreleased", Pattern.CASE_INSENSITIVE);

    private OpeningReader() {}

    /** Returns the digest without a date that an uploads line starts. */
    static DigestOpening uploads(LineCursor line) {
        String title = line.text().substring(line.start(), line.end());
        return DigestOpening.undated(new HeadingAbove(0, title, line.span(), false), null);
    }

    /** Returns the digest that a heading starts, or null if it has neither a date nor empty parentheses for one. */
    static @Nullable DigestOpening read(LineCursor line, OutlineHeading heading, boolean inBlock) {
        String text = line.text();
        DigestHeading usual = DigestHeading.read(text, heading);
        if (usual != null) {
            return usual(line, heading, usual);
        }
        if (inBlock) {
            return null;
        }
        int titleEnd = heading.isOfDigestLevel() ? DigestHeading.endBeforeEmptyDate(text, heading) : -1;
        if (titleEnd >= 0) {
            return DigestOpening.undated(above(line, heading, text.substring(heading.start(), titleEnd)), null);
        }
        return heading.level() > DEEPEST_LEVEL ? null : unusual(line, heading);
    }

    private static @Nullable DigestOpening unusual(LineCursor line, OutlineHeading heading) {
        String text = line.text();
        FoundDate date = DateFinder.find(text, heading.start(), heading.end());
        if (date == null) {
            return null;
        }
        String title = date.first() == null
                ? text.substring(heading.start(), heading.end())
                : without(text, heading.start(), heading.end(), date);
        return new DigestOpening(
                above(line, heading, title),
                date.first(),
                date.last(),
                isUnderlinedText(text, heading, date) ? DateSource.PAGE : DateSource.HEADING,
                "a digest heading usually has level 2 and ends in its date, as in (2031-02-03)",
                false,
                false);
    }

    /**
     * Whether a heading is the line of an update, or has words after its date. A break right below such text underlines
     * it, mostly without intent.
     */
    private static boolean isUnderlinedText(String text, OutlineHeading heading, FoundDate date) {
        return heading.isUnderlined()
                && (date.end() < heading.end() || UpdateLine.find(text, heading.start(), heading.end()) != null);
    }

    private static DigestOpening usual(LineCursor line, OutlineHeading heading, DigestHeading usual) {
        String title = line.text().substring(usual.titleStart(), usual.titleEnd());
        return new DigestOpening(
                above(line, heading, title),
                usual.date(),
                usual.endDate(),
                DateSource.HEADING,
                heading.isUnderlined() ? UNDERLINED : null,
                usual.date() != null && !VERSION.matcher(title).find(),
                false);
    }

    private static HeadingAbove above(LineCursor line, OutlineHeading heading, String title) {
        return new HeadingAbove(heading.level(), title, line.span(), heading.isUnderlined());
    }

    /** Returns a title without the date in it, and without the separators and icons beside the date. */
    private static String without(String text, int from, int to, FoundDate date) {
        int beforeEnd = date.start();
        while (beforeEnd > from && isSeparator(text.charAt(beforeEnd - 1))) {
            beforeEnd--;
        }
        int afterStart = date.end();
        while (afterStart < to && isSeparator(text.charAt(afterStart))) {
            afterStart++;
        }
        String before = text.substring(Icons.skip(text, from, beforeEnd), beforeEnd);
        String after = text.substring(afterStart, to);
        return before.isEmpty() || after.isEmpty() ? before + after : before + " " + after;
    }

    private static boolean isSeparator(char c) {
        return Whitespace.is(c) || SEPARATORS.indexOf(c) >= 0;
    }
}
