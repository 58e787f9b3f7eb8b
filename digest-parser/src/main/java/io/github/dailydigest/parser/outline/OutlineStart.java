package io.github.dailydigest.parser.outline;

/** What starts on a line; {@link StartFinder} finds it, {@link DigestReader} acts on it. */
sealed interface OutlineStart {

    /** Whether the next line belongs to it, since it underlines it. */
    boolean isUnderlined();

    /** A heading or line that starts a digest once a paper follows. */
    record Opening(DigestOpening opening) implements OutlineStart {

        @Override
        public boolean isUnderlined() {
            return opening.heading().isUnderlined();
        }
    }

    /**
     * A paper.
     *
     * @param level the level of its heading; {@link Entry#LEVEL} if it is none
     */
    record PaperEntry(Entry entry, int level, boolean isUnderlined) implements OutlineStart {}

    /** A heading that ends a paper, and may be the title of a digest without a date, or a topic. */
    record PlainHeading(OutlineHeading heading) implements OutlineStart {

        @Override
        public boolean isUnderlined() {
            return heading.isUnderlined();
        }
    }

    /** A line in the form of the entry above that is no paper: it ends the paper above, and belongs to none. */
    record OtherEntry() implements OutlineStart {

        @Override
        public boolean isUnderlined() {
            return false;
        }
    }
}
