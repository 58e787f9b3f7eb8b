package io.github.dailydigest.testkit.rendering;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.testkit.Variant;
import io.github.dailydigest.testkit.Variant.EntryForm;
import io.github.dailydigest.testkit.Variant.HeadingSpacing;
import io.github.dailydigest.testkit.Variant.PaperHeadingStyle;
import io.github.dailydigest.testkit.Variant.SectionSpacing;
import io.github.dailydigest.testkit.Variant.Surroundings;
import io.github.dailydigest.testkit.rendering.RenderedLine.Part;
import java.util.ArrayList;
import java.util.List;

/** Renders the lines of one file. */
final class Renderer {

    private final Variant variant;
    private final EntryForm form;
    private final boolean tight;
    private final List<RenderedLine> lines = new ArrayList<>();
    private int digests;
    private int papers;

    private Renderer(Variant variant) {
        this.variant = variant;
        this.form = variant.choice(EntryForm.class);
        this.tight = variant.choice(HeadingSpacing.class) == HeadingSpacing.TIGHT;
    }

    /** Returns the lines of a file with these digests, which the variant must be able to hold. */
    static List<RenderedLine> lines(List<Digest> digests, Variant variant) {
        Renderer renderer = new Renderer(variant);
        boolean frontPage = variant.choice(Surroundings.class) == Surroundings.FRONT_PAGE;
        if (frontPage) {
            renderer.addSurrounding(FrontPage.ABOVE, Part.ABOVE);
        }
        digests.forEach(renderer::append);
        if (frontPage) {
            renderer.addSurrounding(FrontPage.BELOW, Part.BELOW);
        }
        return List.copyOf(renderer.lines);
    }

    private void addSurrounding(String text, Part part) {
        text.lines().forEach(line -> lines.add(new RenderedLine(line, part, -1, papers)));
    }

    private void append(Digest digest) {
        DigestHeading heading = DigestHeading.of(digest);
        if (heading != DigestHeading.NONE) {
            add(heading.write(digest, variant), Part.DIGEST_HEADING);
            add("", Part.GAP);
        }
        // A blank line that belongs to the previous digest is kept.
        boolean ownLineAbove = heading != DigestHeading.NONE;
        if (form != EntryForm.HEADING) {
            appendEntries(digest.papers());
            digests++;
            return;
        }
        for (Paper paper : digest.papers()) {
            if (tight && ownLineAbove) {
                lines.remove(lines.size() - 1);
            }
            append(paper);
            papers++;
            ownLineAbove = true;
        }
        digests++;
    }

    private void appendEntries(List<Paper> entries) {
        if (entries.isEmpty()) {
            return;
        }
        if (form == EntryForm.TABLE_ROW) {
            PaperTable table = PaperTable.of(entries, variant);
            table.header().forEach(line -> add(line, Part.GAP));
            for (int i = 0; i < entries.size(); i++) {
                add(table.row(i), Part.PAPER_HEADING);
                papers++;
            }
            lines.add(new RenderedLine("", Part.PAPER, digests, papers - 1));
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            add(PaperEntries.write(entries.get(i), i + 1, form), Part.PAPER_HEADING);
            List<String> blocks = blocks(entries.get(i));
            if (!tight || blocks.isEmpty()) {
                add("", Part.PAPER);
            }
            String indent = " ".repeat(PaperEntries.indent(i + 1, form));
            for (String block : blocks) {
                block.lines().forEach(line -> add(line.isEmpty() ? "" : indent + line, Part.PAPER));
                add("", Part.PAPER);
            }
            for (String line : PaperEntries.closing(form)) {
                add(line, Part.PAPER);
                add("", Part.PAPER);
            }
            boolean isItem = !indent.isEmpty();
            if (tight && isItem && i + 1 < entries.size()) {
                lines.remove(lines.size() - 1);
            }
            papers++;
        }
    }

    private void append(Paper paper) {
        add(PaperHeadings.write(paper, variant.choice(PaperHeadingStyle.class)), Part.PAPER_HEADING);
        List<String> blocks = blocks(paper);
        if (!tight || blocks.isEmpty()) {
            add("", Part.PAPER);
        }
        for (String block : blocks) {
            for (String line : block.split("\n", -1)) {
                add(line, Part.PAPER);
            }
            add("", Part.PAPER);
        }
    }

    /** Returns the blocks below the heading, which are separated by blank lines in every variant. */
    private List<String> blocks(Paper paper) {
        List<String> blocks = new ArrayList<>(PaperFields.write(paper, variant));
        List<String> labelled = new ArrayList<>();
        for (Section section : paper.sections()) {
            if (section.label().isEmpty()) {
                blocks.add(section.markdown());
            } else {
                labelled.add(LabelledSections.write(section, labelled.size() + 1, variant));
            }
        }
        if (!labelled.isEmpty()) {
            boolean loose = variant.choice(SectionSpacing.class) == SectionSpacing.LOOSE;
            blocks.add(String.join(loose ? "\n\n" : "\n", labelled));
        }
        return blocks;
    }

    private void add(String line, Part part) {
        lines.add(new RenderedLine(line, part, digests, papers));
    }
}
