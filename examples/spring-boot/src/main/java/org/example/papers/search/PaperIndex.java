package org.example.papers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.example.papers.archive.Day;
import org.example.papers.archive.DigestArchive;
import org.springframework.stereotype.Component;

/** A full text index of all papers of the archive, in memory. */
@Component
public class PaperIndex implements AutoCloseable {

    private static final int MOST_HITS = 50;
    private static final int MOST_PASSAGES = 2;

    /** Words in {@code "quotation marks"}, prefixes as in {@code bench*}, and {@code -without}; never an error. */
    private static final int OPERATORS = SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.PREFIX_OPERATOR
            | SimpleQueryParser.NOT_OPERATOR
            | SimpleQueryParser.WHITESPACE_OPERATOR;

    /** Finds parts of words of languages that are written without spaces, or with endings, as Korean is. */
    private final Analyzer analyzer = new CJKAnalyzer(CharArraySet.EMPTY_SET);

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final UnifiedHighlighter highlighter;

    public PaperIndex(DigestArchive archive) throws IOException {
        Directory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Day day : archive.latestFirst()) {
                for (int i = 0; i < day.digest().papers().size(); i++) {
                    writer.addDocument(PaperDocument.of(
                            day.date(), i + 1, day.digest().papers().get(i)));
                }
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        highlighter = UnifiedHighlighter.builder(searcher, analyzer)
                .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", " … ", true)) // escapes the text
                .build();
    }

    /** Returns the papers that contain all words of a query. */
    public Hits search(String query) {
        SimpleQueryParser parser = new SimpleQueryParser(analyzer, PaperDocument.WEIGHTS, OPERATORS);
        parser.setDefaultOperator(BooleanClause.Occur.MUST);
        try {
            return hits(parser.parse(query));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // never: the index is in memory
        }
    }

    private Hits hits(Query query) throws IOException {
        TopDocs found = searcher.search(query, MOST_HITS);
        String[] excerpts = highlighter.highlight(PaperDocument.TEXT, query, found, MOST_PASSAGES);
        List<Hit> best = new ArrayList<>();
        for (ScoreDoc scored : found.scoreDocs) {
            Document document = searcher.storedFields().document(scored.doc);
            String excerpt = excerpts[best.size()];
            best.add(new Hit(
                    LocalDate.parse(document.get("date")),
                    document.getField("number").numericValue().intValue(),
                    document.get("title"),
                    excerpt == null ? "" : excerpt)); // null if there are no sections
        }
        return new Hits(found.totalHits.value, List.copyOf(best));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
