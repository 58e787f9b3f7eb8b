package io.github.dailydigest.testkit.rendering;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.testkit.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The papers of a digest as the rows of a pipe table, with a column for each field and each label of a section. */
final class PaperTable {

    private static final String TITLE = "Title";

    private final Set<String> columns = new LinkedHashSet<>();
    private final List<Map<String, String>> rows = new ArrayList<>();

    private PaperTable(List<Paper> papers, Variant variant) {
        columns.add(TITLE);
        // A table has two columns at least.
        columns.add("Authors");
        for (Paper paper : papers) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put(TITLE, PaperEntries.linked(paper));
            row.putAll(PaperFields.cells(paper, variant));
            columns.addAll(row.keySet());
            rows.add(row);
        }
        for (int i = 0; i < papers.size(); i++) {
            for (Section section : papers.get(i).sections()) {
                columns.add(section.label().orElseThrow());
                rows.get(i).put(section.label().orElseThrow(), section.markdown());
            }
        }
    }

    /** Returns the table of papers that all have a URL, and a label for each section. */
    static PaperTable of(List<Paper> papers, Variant variant) {
        return new PaperTable(papers, variant);
    }

    /** Returns the lines above the first row. */
    List<String> header() {
        return List.of(line(List.copyOf(columns)), "|" + "---|".repeat(columns.size()));
    }

    /** Returns the row of a paper. */
    String row(int paper) {
        Map<String, String> row = rows.get(paper);
        return line(columns.stream().map(column -> row.getOrDefault(column, "")).toList());
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    static void check(Digest digest, String path, Violations violations) {
        Set<String> keys = new LinkedHashSet<>();
        Set<String> labels = new LinkedHashSet<>();
        for (Paper paper : digest.papers()) {
            keys.addAll(paper.metadata().keySet());
            paper.sections().forEach(section -> section.label().ifPresent(labels::add));
        }
        List<String> order = List.copyOf(labels);
        for (int i = 0; i < digest.papers().size(); i++) {
            Paper paper = digest.papers().get(i);
            String paperPath = path + ".papers[" + i + "]";
            int last = -1;
            for (Section section : paper.sections()) {
                int column = section.label().map(order::indexOf).orElse(-1);
                violations.addIf(
                        column <= last,
                        paperPath + ".sections",
                        "are not in the order of the columns of a table with the sections of all papers");
                last = column;
            }
            check(paper, paperPath, violations);
        }
        violations.addIf(
                digest.date().isEmpty() && keys.size() > labels.size() + 2,
                path,
                "has no date, and too many fields for a table that is recognizable by its known columns");
    }

    private static void check(Paper paper, String path, Violations violations) {
        violations.addIf(paper.media().isPresent(), path + ".media", "has no column in a table");
        checkCell(paper.title(), path + ".title", violations);
        violations.addIf(
                BodyLines.namesKnownSection(paper.title()),
                path + ".title",
                "is the name of a section, and would be the key of a table of attributes");
        checkCell(paper.url().orElse(""), path + ".url", violations);
        paper.authors().forEach(author -> checkCell(author.name(), path + ".authors", violations));
        paper.links().forEach(link -> checkCell(link.text() + link.url(), path + ".links", violations));
        paper.metadata().forEach((key, value) -> {
            String valuePath = path + ".metadata[" + key + "]";
            checkCell(value, valuePath, violations);
            checkPresent(value, valuePath, violations);
        });
        for (int i = 0; i < paper.sections().size(); i++) {
            Section section = paper.sections().get(i);
            String bodyPath = path + ".sections[" + i + "].markdown";
            checkCell(section.markdown(), bodyPath, violations);
            checkPresent(section.markdown(), bodyPath, violations);
            violations.addIf(!section.points().isEmpty(), bodyPath, "is a list, which is text in a table");
            violations.addIf(section.markdown().startsWith("<"), bodyPath, "starts like a tag around the cell");
            violations.addIf(
                    SectionNames.isOther(section.label()),
                    path + ".sections[" + i + "].label",
                    "is no known name, and would name a field of a table");
        }
    }

    private static void checkCell(String value, String path, Violations violations) {
        violations.addIf(
                value.contains("|") || value.contains("\n"), path, "contains a pipe or a line end, which ends a cell");
    }

    private static void checkPresent(String value, String path, Violations violations) {
        violations.addIf(value.isEmpty() || AuthorLists.isAbsent(value), path, "says in a cell that there is no value");
    }
}
