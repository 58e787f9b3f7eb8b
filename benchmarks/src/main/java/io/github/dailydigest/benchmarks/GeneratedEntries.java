package io.github.dailydigest.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Generates digests whose papers are rows of a table, or items of a list. */
final class GeneratedEntries {

    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
    private static final long SEED = 20_310_101;
    private static final int PAPERS = 60;

    private final StringBuilder text = new StringBuilder(1 << 14);
    private final SplittableRandom random;
    private final GeneratedWords words;
    private final LocalDate day;

    private GeneratedEntries(int number) {
        this.random = new SplittableRandom(SEED + number);
        this.words = new GeneratedWords(random);
        this.day = FIRST.plusDays(number);
    }

    /** Returns this many digests with a table each. The result is always the same. */
    static List<String> tables(int count) {
        String header = "| Publish Date | Title | Authors | PDF | Code |\n|---|---|---|---|---|\n";
        return digests(count, header, GeneratedEntries::addRow);
    }

    /** Returns this many digests with a list each. The result is always the same. */
    static List<String> lists(int count) {
        return digests(count, "", GeneratedEntries::addItem);
    }

    private static List<String> digests(int count, String head, BiConsumer<GeneratedEntries, String> paper) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    GeneratedEntries entries = new GeneratedEntries(number);
                    entries.text
                            .append("## ")
                            .append(entries.day)
                            .append("\n\n")
                            .append(head);
                    IntStream.range(0, PAPERS)
                            .forEach(i -> paper.accept(entries, "3101.%05d".formatted(PAPERS * number + i)));
                    return entries.text.toString();
                })
                .toList();
    }

    private void addRow(String id) {
        String url = "https://arxiv.org/abs/" + id;
        String code = random.nextInt(4) == 0 ? "[link](https://example.org/code/" + id + ")" : "null";
        text.append("|**%s**|**%s**|%s et al.|[%s](%s)|%s|\n".formatted(day, title(), words.name(), id, url, code));
    }

    private void addItem(String id) {
        String names = Stream.generate(words::name).limit(random.nextInt(3, 9)).collect(Collectors.joining(", "));
        text.append(
                "- **[%s](https://arxiv.org/abs/%s)** \uD83D\uDC4D %d\n".formatted(title(), id, random.nextInt(90)));
        text.append("  - Authors: ").append(names).append('\n');
        text.append("  - Code: https://example.org/code/").append(id).append('\n');
        text.append("  - Abstract: ")
                .append(words.sentence(random.nextInt(140, 270)))
                .append('\n');
    }

    private String title() {
        return words.title(2) + ": " + words.title(random.nextInt(4, 8));
    }
}
