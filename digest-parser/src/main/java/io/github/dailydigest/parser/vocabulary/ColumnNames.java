package io.github.dailydigest.parser.vocabulary;

import io.github.dailydigest.parser.FieldKey;
import java.util.Locale;
import java.util.Set;

/** The names of columns of tables that are no names of fields or sections, or mean something else as such. */
public final class ColumnNames {

    /** The names of columns of titles that are those of links as well. */
    private static final Set<String> TITLES = Set.of(
            "paper",
            "papers",
            "paper title",
            "paper name",
            "article",
            "publication",
            "work",
            "论文",
            "论文标题",
            "论文题目",
            "论文名称",
            "논문",
            "논문 제목",
            "論文",
            "論文タイトル",
            "artículo",
            "artikel",
            "makale");

    /** The names of columns that count the rows. */
    private static final Set<String> COUNTERS =
            Set.of("", "#", "no", "no.", "nr", "nr.", "n", "idx", "index", "序号", "编号", "번호", "番号");

    private ColumnNames() {}

    /** Whether a column with a name contains titles and nothing else. */
    public static boolean isTitle(Column column) {
        return column.field() == FieldKey.TITLE;
    }

    /** Whether a column with a name may contain titles. */
    public static boolean mayBeTitle(Column column) {
        return TITLES.contains(column.name().toLowerCase(Locale.ROOT));
    }

    /** Whether a column with a name may count the rows. */
    public static boolean mayCount(Column column) {
        return COUNTERS.contains(column.name().toLowerCase(Locale.ROOT));
    }
}
