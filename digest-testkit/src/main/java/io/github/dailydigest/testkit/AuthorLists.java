package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.testkit.Variant.AuthorListStyle;
import java.util.List;

/** The authors of a paper, one at the least, as they stand on their line. */
final class AuthorLists {

    private AuthorLists() {}

    static String write(List<Author> authors, AuthorListStyle style) {
        List<String> names = authors.stream().map(Author::name).toList();
        return switch (style) {
            case PLAIN -> String.join(", ", names);
            case PRINTED_LIST -> PythonLiterals.list(names);
        };
    }

    /** Objects to names that a plain list cannot hold; quotes and escapes hold any. */
    static void check(List<Author> authors, AuthorListStyle style, String path, Objections objections) {
        if (style == AuthorListStyle.PRINTED_LIST) {
            return;
        }
        objections.when(
                authors.get(0).name().startsWith("["),
                path + "[0]",
                "starts with a bracket, as only a printed list of authors may");
        for (int i = 0; i < authors.size(); i++) {
            String name = authors.get(i).name();
            objections.when(
                    name.contains(", ") || name.startsWith(",") || name.endsWith(","),
                    path + "[" + i + "]",
                    "holds a comma that would end the name in a plain list");
        }
    }
}
