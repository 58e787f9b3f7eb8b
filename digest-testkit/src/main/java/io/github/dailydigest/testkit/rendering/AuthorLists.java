package io.github.dailydigest.testkit.rendering;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.testkit.Variant.AuthorList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The authors of a paper, at least one, as the value of their field. */
final class AuthorLists {

    /** The entry after the last name of a list that does not name all authors. */
    private static final String MORE = "et al.";

    private static final Pattern MORE_ALONE = Pattern.compile("(?i)et\\.? ?al\\.?");

    /** Names that end in words for more authors. A plus sign alone is a name. */
    private static final Pattern ENDS_IN_MORE = Pattern.compile(
            "(?iu)(?:.*[^\\p{L}\\d])?(?:et\\.? ?al\\.?|others|\\d+ more|\\+ ?\\d+(?: more)?|외(?: ?\\d+ ?[명인]?)?)\\)?"
                    + "|.*(?:等人?|ほか|他|…|\\.\\.\\.)");

    private static final Pattern SEPARATOR = Pattern.compile("(?i).*(?:[;；，、]|(?:^|\\s)(?:·|&|and)\\s).*");
    private static final Pattern ABSENT = Pattern.compile("(?i)[-–—]|n/?a|null|none|unknown|无|없음|なし");

    private AuthorLists() {}

    /** Returns the value of the field for a paper that has authors. */
    static String write(Paper paper, AuthorList style) {
        List<String> names = Stream.concat(
                        paper.authors().stream().map(Author::name),
                        paper.moreAuthors() ? Stream.of(MORE) : Stream.empty())
                .toList();
        return switch (style) {
            case PLAIN -> String.join(", ", names);
            case PRINTED_LIST -> PythonLiterals.list(names);
        };
    }

    /** Whether a value of a field says that there is none. */
    static boolean isAbsent(String value) {
        return ABSENT.matcher(value).matches();
    }

    static void check(Paper paper, AuthorList style, String path, Violations violations) {
        List<Author> authors = paper.authors();
        if (authors.isEmpty()) {
            violations.addIf(
                    paper.moreAuthors(),
                    path + ".moreAuthors",
                    "is true, but there is no author to be followed by more");
        } else {
            check(authors, style, path + ".authors", violations);
        }
    }

    /** Reports names that a list cannot represent. A printed list quotes and escapes nearly any name. */
    private static void check(List<Author> authors, AuthorList style, String path, Violations violations) {
        for (int i = 0; i < authors.size(); i++) {
            violations.addIf(
                    MORE_ALONE.matcher(authors.get(i).name()).matches(),
                    path + "[" + i + "]",
                    "would be parsed as words for more authors");
        }
        if (style == AuthorList.PRINTED_LIST) {
            return;
        }
        violations.addIf(
                authors.get(0).name().contains(": "),
                path + "[0]",
                "contains a colon, which would end the name of a team in a plain list");
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
            violations.addIf(
                    SEPARATOR.matcher(name).matches(),
                    path + "[" + i + "]",
                    "contains a separator other than a comma, which would end the name in a plain list");
            violations.addIf(
                    ENDS_IN_MORE.matcher(name).matches() || ABSENT.matcher(name).matches(),
                    path + "[" + i + "]",
                    "says in a plain list that there are more authors, or none");
        }
    }
}
