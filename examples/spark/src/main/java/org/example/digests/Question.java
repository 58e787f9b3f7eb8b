package org.example.digests;

/** Questions to the tables, in SQL. */
enum Question {
    BEST_PAPERS("The paper with the most votes of each month", """
            SELECT p.month, p.title, p.votes, s.text AS whats_new
            FROM (
              SELECT *, row_number() OVER (
                PARTITION BY month ORDER BY votes DESC NULLS LAST, date, source, digest, paper) AS place
              FROM papers) p
            LEFT JOIN sections s
              ON s.month = p.month AND s.source = p.source AND s.digest = p.digest AND s.paper = p.paper
              AND s.kind = 'WHATS_NEW'
            WHERE p.place = 1
            ORDER BY p.month DESC, s.section
            LIMIT 12
            """),

    AUTHORS("The authors of the most papers", """
            SELECT author, count(DISTINCT coalesce(arxiv_number, title)) AS papers, sum(votes) AS votes
            FROM papers LATERAL VIEW explode(authors) AS author
            GROUP BY author
            ORDER BY papers DESC, votes DESC NULLS LAST, author
            LIMIT 10
            """),

    FINDINGS("What the parser reported, and one file to look at", """
            SELECT severity, code, count(*) AS times, count(DISTINCT source) AS files,
              min_by(concat(regexp_extract(source, '[^/]*$', 0), ':', line), source) AS example
            FROM diagnostics
            GROUP BY severity, code
            ORDER BY CASE severity WHEN 'ERROR' THEN 1 WHEN 'WARNING' THEN 2 ELSE 3 END, times DESC, code
            """);

    private final String title;
    private final String sql;

    Question(String title, String sql) {
        this.title = title;
        this.sql = sql;
    }

    String title() {
        return title;
    }

    String sql() {
        return sql;
    }
}
