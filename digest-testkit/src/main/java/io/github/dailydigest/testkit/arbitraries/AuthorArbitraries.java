package io.github.dailydigest.testkit.arbitraries;

import io.github.dailydigest.model.Author;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Authors. */
public final class AuthorArbitraries {

    private AuthorArbitraries() {}

    public static Arbitrary<Author> authors() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, commonNames()),
                        Tuple.of(
                                3,
                                Arbitraries.of(
                                        "Ronald Example Jr.",
                                        "Robert \"Bo\" Sample",
                                        "Cara O'Demo",
                                        "Dara D’Sample",
                                        "Ed 'n' \"El\"",
                                        "Zoé Exämple",
                                        "김예시",
                                        "例本太郎",
                                        "+",
                                        "Pat Back\\slash",
                                        "A*",
                                        "Team: Example")),
                        Tuple.of(1, Arbitraries.of("Ronald Example, Jr.", "[Anonymous]", "Example,", "['a']")))
                .map(Author::of);
    }

    private static Arbitrary<String> commonNames() {
        return Combinators.combine(
                        Arbitraries.of("Ada", "Bo", "Cleo", "Dana", "Eve", "Jean-Luc"),
                        Arbitraries.of("Example", "Sample", "van Placeholder", "Test", "Demo"))
                .as((given, family) -> given + " " + family);
    }
}
