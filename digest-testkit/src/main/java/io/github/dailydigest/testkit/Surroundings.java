package io.github.dailydigest.testkit;

/** What stands in the file around the digests. */
public enum Surroundings {
    /** Nothing. */
    NONE("", ""),
    /** A front page: a title and prose above, a licence and a fenced block below. */
    FRONT_PAGE("""
            # Example Papers Every Day

            A made-up digest of made-up papers. **Every** morning.

            ## How it works

            - A job reads the list.
            - **Summaries**: a model writes them.

            """, """
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
            """);

    private final String above;
    private final String below;

    Surroundings(String above, String below) {
        this.above = above;
        this.below = below;
    }

    String around(String digests) {
        return above + digests + below;
    }
}
