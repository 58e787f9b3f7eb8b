package org.example.papers.archive;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The digests of a folder by day, parsed once, when the application starts. A file that cannot be read is logged, and
 * the others are served.
 */
@Component
public class DigestArchive {

    private static final Logger LOG = LoggerFactory.getLogger(DigestArchive.class);

    private final NavigableMap<LocalDate, Day> days = new TreeMap<>();

    public DigestArchive(PapersProperties properties) {
        Path folder = properties.folder();
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("papers.archive is " + folder.toAbsolutePath() + ", which is not a folder");
        }
        DigestParser parser = DigestParser.builder()
                .dateFromPath(true)
                .continueOnFailure(true)
                .build();
        try (Stream<ParseResult> results = parser.stream(folder)) {
            results.forEach(this::add);
        }
        LOG.info("{} days in {}", days.size(), folder.toAbsolutePath().normalize());
    }

    private void add(ParseResult result) {
        String source = result.source().orElse("");
        result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity().compareTo(Severity.INFO) > 0)
                .forEach(diagnostic -> LOG.warn("{}:{}", source, diagnostic));
        for (Digest digest : result.digests()) {
            digest.date()
                    .ifPresentOrElse(
                            date -> days.merge(date, new Day(date, digest), Day::and),
                            () -> LOG.warn(
                                    "{}: {} papers without a date",
                                    source,
                                    digest.papers().size()));
        }
    }

    /** Returns a day. Absent if there is no digest of it. */
    public Optional<Day> day(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    /** Returns the last day before a date that has a digest. */
    public Optional<LocalDate> before(LocalDate date) {
        return Optional.ofNullable(days.lowerKey(date));
    }

    /** Returns the first day after a date that has a digest. */
    public Optional<LocalDate> after(LocalDate date) {
        return Optional.ofNullable(days.higherKey(date));
    }

    /** Returns the days of a month in order. Empty if it has no digests. */
    public List<Day> month(YearMonth month) {
        return List.copyOf(
                days.subMap(month.atDay(1), true, month.atEndOfMonth(), true).values());
    }

    /** Returns the months that have digests, the latest first. */
    public List<YearMonth> months() {
        return days.descendingKeySet().stream().map(YearMonth::from).distinct().toList();
    }

    /** Returns all days, the latest first. */
    public List<Day> latestFirst() {
        return List.copyOf(days.descendingMap().values());
    }
}
