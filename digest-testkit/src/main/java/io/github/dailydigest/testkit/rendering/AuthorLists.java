package io.github.dailydigest.testkit.rendering;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.testkit.Variant.AuthorListStyle;
import java.util.List;

/** The authors of a paper, at least one, as the value of their field. */
final class AuthorLists {

    private AuthorLists() {}

    static String write(List<Author> authors, AuthorListStyle style) {
        List<String> names = authors.stream().map(Author::name).toList();
        return switch (style) {
            case PLAIN -> String.join(", ", names);
            case PRINTED_LIST -> PythonLiterals.list(names);
        };
    }

    /** Reports names that a plain list cannot represent. A printed list quotes and escapes any name. */
    static void check(List<Author> authors, AuthorListStyle style, String path, Violations violations) {
        if (style == AuthorListStyle.PRINTED_LIST) {
            return;
        }
        violations.addIf(
                authors.get(0).name().startsWith("["),
                path + "[0]",
                "starts with a bracket, which only a printed list of authors may do");
        for (int i = 0; i < authors.size(); i++) {
            String name = authors.get(i).name();
            violations.addIf(
                    name.contains(", ") || name.startsWith(",") || name.endsWith(","),
                    path + "[" + i + "]",
                    "contains a comma, which would end the name in a plain list");
        }
    }
}
