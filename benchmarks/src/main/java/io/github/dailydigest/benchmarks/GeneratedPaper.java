package io.github.dailydigest.benchmarks;

import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A paper in markdown. One in fifteen papers, and thus one in about two hundred lines, has an unusual form. */
final class GeneratedPaper {

    private static final List<String> LABELS = List.of("What's New", "Technical Details", "Performance Highlights");

    /** The unusual part of a paper. */
    private enum Oddity {
        UNKNOWN_VOTES,
        PRINTED_AUTHORS,
        VIDEO,
        TEX_IN_TITLE,
        TYPOGRAPHIC_APOSTROPHE,
        OTHER_LABEL,
        LONGER_SECTION,
        NESTED_BULLETS,
        NONE
    }

    private static final List<Oddity> ODDITIES = List.copyOf(EnumSet.complementOf(EnumSet.of(Oddity.NONE)));

    private final SplittableRandom random;
    private final GeneratedWords words;
    private final String id;
    private final Oddity oddity;

    GeneratedPaper(SplittableRandom random, String id) {
        this.random = random;
        this.words = new GeneratedWords(random);
        this.id = id;
        this.oddity = random.nextInt(15) == 0 ? ODDITIES.get(random.nextInt(ODDITIES.size())) : Oddity.NONE;
    }

    void appendTo(StringBuilder text) {
        text.append("### [")
                .append(title())
                .append("](https://arxiv.org/abs/")
                .append(id)
                .append(")\n\n");
        text.append(media()).append("\n\n");
        text.append("Vote: ")
                .append(oddity == Oddity.UNKNOWN_VOTES ? "-" : random.nextInt(120))
                .append("\n\n");
        text.append("Authors: ").append(authors()).append("\n\n");
        if (random.nextInt(4) == 0) {
            plainBullets(text);
        } else {
            labelledBullets(text);
        }
        text.append('\n');
    }

    private String title() {
        String tex = oddity == Oddity.TEX_IN_TITLE ? "$\\nabla^2$-" : "";
        return tex + words.title(2) + ": " + words.title(random.nextInt(4, 8));
    }

    private String media() {
        if (oddity != Oddity.VIDEO) {
            return "![](https://example.org/social-thumbnails/papers/" + id + "/gradient-of-the-day.png)";
        }
        String url = "https://example.org/videos/" + id + ".mp4";
        return "[Watch Video](%s)\n<div><video controls src=\"%s\" muted=\"false\"></video></div>".formatted(url, url);
    }

    private String authors() {
        // Half of the papers have at most seven authors, and a few have dozens; the average is nine.
        int count = random.nextInt(10) == 0 ? random.nextInt(15, 36) : random.nextInt(3, 12);
        Stream<String> names = Stream.generate(words::name).limit(count);
        return oddity == Oddity.PRINTED_AUTHORS
                ? names.collect(Collectors.joining("', '", "['", "']"))
                : names.collect(Collectors.joining(", "));
    }

    private void plainBullets(StringBuilder text) {
        int bullets = random.nextInt(6, 12);
        for (int i = 0; i < bullets; i++) {
            text.append("- ").append(words.sentence(random.nextInt(65, 108))).append('\n');
        }
        if (oddity == Oddity.NESTED_BULLETS) {
            text.append("    - ").append(words.sentence(40)).append('\n');
        }
    }

    private void labelledBullets(StringBuilder text) {
        String asterisks = random.nextInt(100) < 63 ? "***" : "**";
        int sections = random.nextInt(10) == 0 ? 2 : LABELS.size();
        for (String label : LABELS.subList(0, sections)) {
            text.append("- ")
                    .append(asterisks)
                    .append(spelled(label))
                    .append(asterisks)
                    .append(": ");
            text.append(words.sentence(random.nextInt(140, 270))).append('\n');
        }
        if (oddity == Oddity.LONGER_SECTION) {
            text.append("1) ").append(words.sentence(60)).append('\n');
            text.append("2) ").append(words.sentence(60)).append('\n');
        }
    }

    private String spelled(String label) {
        if (oddity == Oddity.OTHER_LABEL && label.equals(LABELS.get(1))) {
            return "Related Work";
        }
        return oddity == Oddity.TYPOGRAPHIC_APOSTROPHE ? label.replace('\'', '’') : label;
    }
}
