package io.github.dailydigest.parser.writing;

import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.DigestWriteException;
import io.github.dailydigest.parser.writing.Alternative.Place;
import io.github.dailydigest.parser.writing.PaperElement.Rank;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes papers, each part in the plainest form that is read as it. Nearly always all plain alternatives are; only
 * where they are not is each part looked at on its own.
 */
public final class PaperWriter {

    private final PaperParts parts;
    private final ReadBack readBack;

    public PaperWriter(PaperParts parts, ReadBack readBack) {
        this.parts = parts;
        this.readBack = readBack;
    }

    /** The paper with every part in its plain form, however that is read. */
    String plain(Paper paper) {
        return join(
                PaperParts.headings(paper).get(0),
                parts.of(paper).stream().map(PaperElement::plain).toList());
    }

    /**
     * The paper as it is read.
     *
     * @param path the path of the paper, for the message
     * @throws DigestWriteException if there is no form for it
     */
    String write(Paper paper, String path) {
        String plain = plain(paper);
        if (readBack.gives(plain, paper)) {
            return plain;
        }
        String heading = heading(paper);
        List<PaperElement> all = parts.of(paper);
        String chosen = join(heading, chosen(all));
        if (readBack.gives(chosen, paper)) {
            return chosen;
        }
        String guarded = join(heading, all.stream().map(PaperElement::guarded).toList());
        if (readBack.gives(guarded, paper)) {
            return guarded;
        }
        throw new DigestWriteException(path + " is read as another in every form that it can be written in");
    }

    /** The paper with every part, the heading too, in the form that is read as it whatever it holds. */
    String guarded(Paper paper) {
        List<String> headings = PaperParts.headings(paper);
        return join(
                headings.get(headings.size() - 1),
                parts.of(paper).stream().map(PaperElement::guarded).toList());
    }

    private String heading(Paper paper) {
        Paper.Builder alone = Paper.builder().title(paper.title());
        paper.url().ifPresent(alone::url);
        List<String> headings = PaperParts.headings(paper);
        String plain = headings.get(0);
        return readBack.gives(plain + "\n\n", alone.build()) ? plain : headings.get(headings.size() - 1);
    }

    /** Each part in the plainest form that it can have on its own, and in its place. */
    private List<Alternative> chosen(List<PaperElement> all) {
        List<Alternative> alternatives = new ArrayList<>();
        Rank above = Rank.FIELD;
        boolean anyLast = false;
        for (PaperElement part : all) {
            // Those at the end stay in order, so that whatever follows one of them stands there too.
            boolean mustMove = anyLast && part.guarded().place() == Place.LAST_ITEM;
            Alternative form = mustMove || part.rank().isTakenInBy(above) ? part.guarded() : part.readable(readBack);
            anyLast = anyLast || form.place() == Place.LAST_ITEM;
            if (part.rank() != Rank.FIELD) {
                above = form.place() == Place.BLOCK ? part.rank() : Rank.LABELLED;
            }
            alternatives.add(form);
        }
        return alternatives;
    }

    private static String join(String heading, List<Alternative> alternatives) {
        StringBuilder out = new StringBuilder(heading).append('\n');
        boolean inList = false;
        for (boolean last : new boolean[] {false, true}) {
            for (Alternative form : alternatives) {
                if (last == (form.place() == Place.LAST_ITEM)) {
                    boolean isItem = form.place() != Place.BLOCK;
                    out.append(inList && isItem ? "" : "\n").append(form.text()).append('\n');
                    inList = isItem;
                }
            }
        }
        return out.append('\n').toString();
    }
}
