package io.github.dailydigest.parser;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.MediaKind;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.parser.Part.Rank;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The forms of each part of a paper, as {@link DigestWriter} is set to write them. */
final class PaperParts {

    private final DigestWriter.LabelEmphasis emphasis;
    private final DigestWriter.AuthorListStyle authorList;
    private final DigestWriter.VideoStyle video;

    PaperParts(
            DigestWriter.LabelEmphasis emphasis,
            DigestWriter.AuthorListStyle authorList,
            DigestWriter.VideoStyle video) {
        this.emphasis = emphasis;
        this.authorList = authorList;
        this.video = video;
    }

    /** The heading of a paper, the plainest form first. */
    static List<String> headings(Paper paper) {
        String title = paper.title();
        return paper.url()
                .map(url -> List.of("### [" + title + "](" + url + ")", "### [" + title + "]( " + url + " )"))
                .orElseGet(() -> List.of("### " + title, "### [" + title + "]()"));
    }

    /** All below the heading, in order. */
    List<Part> of(Paper paper) {
        List<Part> parts = new ArrayList<>();
        paper.media().ifPresent(media -> parts.add(media(media)));
        paper.votes()
                .ifPresent(votes -> parts.add(
                        new Part(Rank.FIELD, List.of(Form.block("Vote: " + votes)), alone -> alone.votes(votes))));
        if (!paper.authors().isEmpty()) {
            parts.add(authors(paper.authors()));
        }
        paper.metadata().forEach((key, value) -> parts.add(metadata(key, value)));
        paper.unrecognized().forEach(text -> parts.add(unrecognized(text)));
        paper.sections()
                .forEach(section -> parts.add(section.label().isPresent() ? labelled(section) : summary(section)));
        return parts;
    }

    private Part media(Media media) {
        String url = media.url();
        List<Form> forms = media.kind() == MediaKind.IMAGE
                ? List.of(Form.block("![](" + url + ")"), Form.block("![]( " + url + " )"))
                : video.forms(url).stream().map(Form::block).toList();
        return new Part(Rank.FIELD, forms, alone -> alone.media(media));
    }

    private Part authors(List<Author> authors) {
        String names = authors.stream().map(Author::name).collect(Collectors.joining(", "));
        String printed = PrintedLiteral.print(authors.stream().map(Author::name).toList());
        List<Form> forms = authorList == DigestWriter.AuthorListStyle.NAMES
                ? List.of(Form.block("Authors: " + names), Form.block("Authors: " + printed))
                : List.of(Form.block("Authors: " + printed));
        return new Part(Rank.FIELD, forms, alone -> alone.addAllAuthors(authors));
    }

    private static Part metadata(String key, String value) {
        String plain = (key + ": " + value).stripTrailing();
        String guarded = Item.WIDE.writeBelow(CommentMark.FIELD.text(), (quoted(key) + " " + value).stripTrailing());
        return new Part(
                Rank.FIELD, List.of(Form.block(plain), Form.lastItem(guarded)), alone -> alone.putMetadata(key, value));
    }

    private static Part unrecognized(String text) {
        String guarded = Item.WIDE.writeBelow(CommentMark.UNRECOGNIZED.text(), text);
        return new Part(
                Rank.FIELD, List.of(Form.block(text), Form.lastItem(guarded)), alone -> alone.addUnrecognized(text));
    }

    private Part labelled(Section section) {
        String label = section.label().orElseThrow();
        String body = section.markdown();
        String emphasised = emphasis.around(label) + ":";
        return new Part(
                Rank.LABELLED,
                List.of(
                        Form.item(Item.NARROW.write(emphasised, body)),
                        Form.item(Item.WIDE.write(emphasised, body)),
                        Form.item(Item.WIDE.write(quoted(label), body))),
                alone -> alone.addSections(section));
    }

    private static Part summary(Section section) {
        String body = section.markdown();
        return new Part(
                section.points().isEmpty() ? Rank.PROSE : Rank.LIST,
                List.of(Form.block(body), Form.item(Item.WIDE.writeBelow(CommentMark.SUMMARY.text(), body))),
                alone -> alone.addSections(section));
    }

    /** A label that nothing in it can end, with its colon. */
    private static String quoted(String label) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < label.length(); i++) {
            run = label.charAt(i) == '*' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String marks = "*".repeat(Math.max(Label.QUOTING, longest + 1));
        String before = label.startsWith("*") ? " " : "";
        String after = label.endsWith("*") ? " " : "";
        return marks + before + label + after + marks + ":";
    }

    /** A bullet item, by how far its text is indented. */
    private enum Item {
        /** As far as lists usually are. */
        NARROW("- ", "  "),
        /** So far that no line of it can be a heading. */
        WIDE("-   ", "    ");

        private final String marker;
        private final String indent;

        Item(String marker, String indent) {
            this.marker = marker;
            this.indent = indent;
        }

        /** An item that opens so, its text behind that. */
        String write(String opening, String text) {
            return marker + opening + (text.isEmpty() ? "" : " " + indented(text));
        }

        /** An item that opens so, its text on the lines below. */
        String writeBelow(String opening, String text) {
            return marker + opening + (text.isEmpty() ? "" : "\n" + indent + indented(text));
        }

        /** The text with each line but the first indented, empty ones apart. */
        private String indented(String text) {
            if (text.indexOf('\n') < 0) {
                return text;
            }
            return text.lines()
                    .map(line -> line.isEmpty() ? line : indent + line)
                    .collect(Collectors.joining("\n"))
                    .substring(indent.length());
        }
    }
}
