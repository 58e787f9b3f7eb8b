package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Author;
import java.util.List;

/** How the authors of a paper stand on their line. A paper without authors has no such line. */
public enum AuthorListStyle {
    /** {@code Authors: Ada Example, Bo Sample}. */
    PLAIN {
        @Override
        String write(List<String> names) {
            return String.join(", ", names);
        }

        @Override
        void check(List<String> names, String path, Objections objections) {
            objections.when(
                    names.get(0).startsWith("["),
                    path + "[0]",
                    "starts with a bracket, as only a printed list of authors may");
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                objections.when(
                        name.contains(", ") || name.startsWith(",") || name.endsWith(","),
                        path + "[" + i + "]",
                        "holds a comma that would end the name in a plain list");
            }
        }
    },
    /** {@code Authors: ['Ada Example', "Cara O'Demo"]}, a list as Python prints it. */
    PRINTED_LIST {
        @Override
        String write(List<String> names) {
            return PythonLiterals.list(names);
        }

        @Override
        void check(List<String> names, String path, Objections objections) {
            // Quotes and escapes hold any name.
        }
    };

    abstract String write(List<String> names);

    abstract void check(List<String> names, String path, Objections objections);

    static List<String> names(List<Author> authors) {
        return authors.stream().map(Author::name).toList();
    }
}
