package org.example.papers.search;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.parser.SectionText;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;

/** A paper as a document of Lucene. */
final class PaperDocument {

    static final String TEXT = "text";

    /** The fields that are searched, and how much a word in each of them counts. */
    static final Map<String, Float> WEIGHTS = Map.of("title", 4f, "authors", 2f, "topic", 2f, TEXT, 1f);

    private PaperDocument() {}

    static Document of(LocalDate date, int number, Paper paper) {
        Document document = new Document();
        document.add(new StoredField("date", date.toString()));
        document.add(new StoredField("number", number));
        document.add(new TextField("title", paper.title(), Store.YES));
        document.add(new TextField("authors", authors(paper), Store.NO));
        document.add(new TextField("topic", paper.topic().orElse(""), Store.NO));
        document.add(new TextField(TEXT, text(paper), Store.YES));
        return document;
    }

    private static String authors(Paper paper) {
        return paper.authors().stream().map(Author::name).collect(Collectors.joining("; "));
    }

    /** Returns what the sections say, without markup, which is not to be found. */
    private static String text(Paper paper) {
        return paper.sections().stream().map(PaperDocument::text).collect(Collectors.joining("\n"));
    }

    private static String text(Section section) {
        return section.label().map(label -> label + ".\n").orElse("") + SectionText.plain(section);
    }
}
