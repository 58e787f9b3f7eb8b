package io.github.dailydigest.testkit.rendering;

/** The README of a project that shows its newest digests: the text above and below them. */
final class FrontPage {

    static final String ABOVE = """
            # Example Papers Every Day

            A made-up digest of made-up papers. **Every** morning.

            ## How it works

            - A job reads the list.
            - **Summaries**: a model writes them.

            """;

    static final String BELOW = """
            ## License

            The summaries may be used by anyone for anything.

            ## Citation

            ```bibtex
            @misc{example2031,
              title = {Example Papers Every Day}
            }
            ```

            ## Star History

            [![Star History](https://example.org/stars.svg)](https://example.org/stars)
            """;

    private FrontPage() {}
}
