package io.github.dailydigest.model;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Strings that are likely to contain white space of each kind, line endings and unpaired surrogates. */
final class UnnormalizedText extends DomainContextBase {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        " ",
                        "  ",
                        "\t",
                        "\n",
                        "\r",
                        "\r\n",
                        "\f",
                        "\u000B",
                        "\u001F",
                        "\u00A0",
                        "\u2007",
                        "\u2028",
                        "\u3000",
                        "a",
                        "B",
                        "가",
                        "é",
                        "\u200B",
                        "\u0000",
                        "\uFFFD",
                        "😀",
                        "\uD83D",
                        "\uDE00",
                        "*",
                        "<think>",
                        "$\\nabla$")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
