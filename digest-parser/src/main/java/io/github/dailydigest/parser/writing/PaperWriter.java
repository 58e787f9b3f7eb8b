package io.github.dailydigest.parser.writing;

import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.DigestWriteException;
import io.github.dailydigest.parser.writing.Alternative.Position;
import io.github.dailydigest.parser.writing.PaperElement.Rank;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes papers, each element in the plainest alternative that is parsed as that element. Nearly always, these are all
 * plain; otherwise the alternatives are tried element by element.
 */
public final class PaperWriter {

    private final PaperElements elements;
    private final ReadBack readBack;

    public PaperWriter(PaperElements elements, ReadBack readBack) {
        this.elements = elements;
        this.readBack = readBack;
    }

    /** Returns the paper with every element in its plainest alternative, without checking how it is parsed. */
    String plain(Paper paper) {
        return join(
                PaperElements.headings(paper).get(0),
                elements.of(paper).stream().map(PaperElement::plain).toList());
    }

    /**
     * Returns the paper as markdown that is parsed as this paper.
     *
     * @param path the path of the paper, for the message
     * @throws DigestWriteException if there is no such markdown
     */
    String write(Paper paper, String path) {
        String plain = plain(paper);
        if (readBack.isParsedAs(plain, paper)) {
            return plain;
        }
        String heading = heading(paper);
        List<PaperElement> all = elements.of(paper);
        String chosen = join(heading, chosen(all));
        if (readBack.isParsedAs(chosen, paper)) {
            return chosen;
        }
        String guarded = join(heading, all.stream().map(PaperElement::guarded).toList());
        if (readBack.isParsedAs(guarded, paper)) {
            return guarded;
        }
        throw new DigestWriteException(
                path + " cannot be written: every markdown form would be parsed as a different paper");
    }

    /** Returns the paper with its heading and every element guarded. */
    String guarded(Paper paper) {
        List<String> headings = PaperElements.headings(paper);
        return join(
                headings.get(headings.size() - 1),
                elements.of(paper).stream().map(PaperElement::guarded).toList());
    }

    private String heading(Paper paper) {
        Paper.Builder alone = Paper.builder().title(paper.title());
        paper.url().ifPresent(alone::url);
        List<String> headings = PaperElements.headings(paper);
        String plain = headings.get(0);
        return readBack.isParsedAs(plain + "\n\n", alone.build()) ? plain : headings.get(headings.size() - 1);
    }

    /** Chooses for each element the plainest alternative that it can have on its own and below the element above it. */
    private List<Alternative> chosen(List<PaperElement> all) {
        List<Alternative> alternatives = new ArrayList<>();
        Rank above = Rank.FIELD;
        boolean anyLast = false;
        for (PaperElement element : all) {
            // The elements at the end must stay in order: once one is there, those after it move there too.
            boolean mustMove = anyLast && element.guarded().position() == Position.LAST_ITEM;
            Alternative alternative =
                    mustMove || element.rank().wouldMergeInto(above) ? element.guarded() : element.readable(readBack);
            anyLast = anyLast || alternative.position() == Position.LAST_ITEM;
            if (element.rank() != Rank.FIELD) {
                above = alternative.position() == Position.BLOCK ? element.rank() : Rank.LABELLED;
            }
            alternatives.add(alternative);
        }
        return alternatives;
    }

    private static String join(String heading, List<Alternative> alternatives) {
        StringBuilder out = new StringBuilder(heading).append('\n');
        boolean inList = false;
        for (boolean last : new boolean[] {false, true}) {
            for (Alternative alternative : alternatives) {
                if (last == (alternative.position() == Position.LAST_ITEM)) {
                    boolean isItem = alternative.position() != Position.BLOCK;
                    out.append(inList && isItem ? "" : "\n")
                            .append(alternative.text())
                            .append('\n');
                    inList = isItem;
                }
            }
        }
        return out.append('\n').toString();
    }
}
