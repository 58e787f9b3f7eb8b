package io.github.dailydigest.parser.writing;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.MediaKind;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.parser.DigestWriter;
import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.literal.PythonLiteral;
import io.github.dailydigest.parser.vocabulary.EmphasisMarks;
import io.github.dailydigest.parser.vocabulary.FieldKeyNames;
import io.github.dailydigest.parser.vocabulary.MarkerComment;
import io.github.dailydigest.parser.vocabulary.MediaMarkup;
import io.github.dailydigest.parser.vocabulary.PaperHomes;
import io.github.dailydigest.parser.writing.PaperElement.Rank;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Creates the elements of papers, in the styles that {@link DigestWriter} is configured with. */
public final class PaperElements {

    private static final String MORE_AUTHORS = "et al.";

    private final DigestWriter.LabelEmphasis emphasis;
    private final DigestWriter.AuthorListStyle authorList;
    private final DigestWriter.VideoStyle video;

    public PaperElements(
            DigestWriter.LabelEmphasis emphasis,
            DigestWriter.AuthorListStyle authorList,
            DigestWriter.VideoStyle video) {
        this.emphasis = emphasis;
        this.authorList = authorList;
        this.video = video;
    }

    /** Returns the alternatives for the heading of a paper, the plainest first. */
    static List<String> headings(Paper paper) {
        String title = paper.title();
        return paper.url()
                .map(url -> List.of("### [" + title + "](" + url + ")", "### [" + title + "]( " + url + " )"))
                .orElseGet(() -> List.of("### " + title, "### [" + title + "]()"));
    }

    /** Returns the elements below the heading, in order. */
    List<PaperElement> of(Paper paper) {
        List<PaperElement> elements = new ArrayList<>();
        paper.media().ifPresent(media -> elements.add(media(media)));
        paper.votes()
                .ifPresent(votes -> elements.add(new PaperElement(
                        Rank.FIELD,
                        List.of(Alternative.block(field(FieldKey.VOTES, String.valueOf(votes)))),
                        alone -> alone.votes(votes))));
        if (!paper.authors().isEmpty() || paper.moreAuthors()) {
            elements.add(authors(paper.authors(), paper.moreAuthors()));
        }
        paper.topic()
                .ifPresent(topic -> elements.add(new PaperElement(
                        Rank.FIELD,
                        List.of(Alternative.block(field(FieldKey.TOPIC, topic))),
                        alone -> alone.topic(topic))));
        paper.published()
                .ifPresent(day -> elements.add(new PaperElement(
                        Rank.FIELD,
                        List.of(Alternative.block(field(FieldKey.PUBLISHED, day.toString()))),
                        alone -> alone.published(day))));
        if (!paper.links().isEmpty()) {
            elements.add(links(paper));
        }
        paper.metadata().forEach((key, value) -> elements.add(metadata(key, value)));
        paper.unrecognized().forEach(text -> elements.add(unrecognized(text)));
        paper.sections()
                .forEach(section -> elements.add(section.label().isPresent() ? labelled(section) : summary(section)));
        return elements;
    }

    private PaperElement media(Media media) {
        String url = media.url();
        List<Alternative> alternatives = media.kind() == MediaKind.IMAGE
                ? List.of(
                        Alternative.block(MediaMarkup.IMAGE + "](" + url + ")"),
                        Alternative.block(MediaMarkup.IMAGE + "]( " + url + " )"))
                : videoAlternatives(url);
        return new PaperElement(Rank.FIELD, alternatives, alone -> alone.media(media));
    }

    /** Returns the alternatives for a video, the last of which allows any URL. */
    private List<Alternative> videoAlternatives(String url) {
        String link = MediaMarkup.videoLink(url);
        return switch (video) {
            case LINK_AND_ELEMENT ->
                List.of(Alternative.block(link + "\n" + MediaMarkup.videoElement(url)), Alternative.block(link));
            case LINK -> List.of(Alternative.block(link));
        };
    }

    private PaperElement authors(List<Author> authors, boolean more) {
        List<String> names = new ArrayList<>(authors.stream().map(Author::name).toList());
        if (more) {
            names.add(MORE_AUTHORS);
        }
        String plain = field(FieldKey.AUTHORS, String.join(", ", names));
        String printed = field(FieldKey.AUTHORS, PythonLiteral.print(names));
        List<Alternative> alternatives = authorList == DigestWriter.AuthorListStyle.NAMES
                ? List.of(Alternative.block(plain), Alternative.block(printed))
                : List.of(Alternative.block(printed));
        return new PaperElement(
                Rank.FIELD, alternatives, alone -> alone.addAllAuthors(authors).moreAuthors(more));
    }

    private static PaperElement links(Paper paper) {
        List<Link> links = paper.links();
        String plain = links.stream()
                .map(link -> "[" + link.text() + "](" + link.url() + ")")
                .collect(Collectors.joining(", ", "Links: ", ""));
        String lines =
                links.stream().map(link -> link.url() + " " + link.text()).collect(Collectors.joining("\n"));
        String guarded = Item.WIDE.writeBelow(MarkerComment.LINKS.text(), lines);
        List<Alternative> alternatives = links.stream().anyMatch(link -> wouldBeUrl(link, paper))
                ? List.of(Alternative.lastItem(guarded))
                : List.of(Alternative.block(plain), Alternative.lastItem(guarded));
        return new PaperElement(Rank.FIELD, alternatives, alone -> alone.addAllLinks(links));
    }

    /** Whether a link in a field would be parsed as the URL of the paper. */
    private static boolean wouldBeUrl(Link link, Paper paper) {
        return paper.url().map(link.url()::equals).orElseGet(() -> PaperHomes.contain(link.url()));
    }

    private static String field(FieldKey key, String value) {
        return FieldKeyNames.usual(key) + ": " + value;
    }

    private static PaperElement metadata(String key, String value) {
        String plain = (key + ": " + value).stripTrailing();
        String guarded = Item.WIDE.writeBelow(MarkerComment.FIELD.text(), (quoted(key) + " " + value).stripTrailing());
        return new PaperElement(
                Rank.FIELD,
                List.of(Alternative.block(plain), Alternative.lastItem(guarded)),
                alone -> alone.putMetadata(key, value));
    }

    private static PaperElement unrecognized(String text) {
        String guarded = Item.WIDE.writeBelow(MarkerComment.UNRECOGNIZED.text(), text);
        return new PaperElement(
                Rank.FIELD,
                List.of(Alternative.block(text), Alternative.lastItem(guarded)),
                alone -> alone.addUnrecognized(text));
    }

    private PaperElement labelled(Section section) {
        String label = section.label().orElseThrow();
        String body = section.markdown();
        String marks = switch (emphasis) {
            case THREE_ASTERISKS -> "***";
            case TWO_ASTERISKS -> "**";
        };
        String emphasized = marks + label + marks + ":";
        return new PaperElement(
                Rank.LABELLED,
                List.of(
                        Alternative.item(Item.NARROW.write(emphasized, body)),
                        Alternative.item(Item.WIDE.write(emphasized, body)),
                        Alternative.item(Item.WIDE.write(quoted(label), body))),
                alone -> alone.addSections(section));
    }

    private static PaperElement summary(Section section) {
        String body = section.markdown();
        return new PaperElement(
                section.points().isEmpty() ? Rank.PROSE : Rank.LIST,
                List.of(
                        Alternative.block(body),
                        Alternative.item(Item.WIDE.writeBelow(MarkerComment.SUMMARY.text(), body))),
                alone -> alone.addSections(section));
    }

    /** Returns a label in emphasis that no run of asterisks in the label closes, with its colon. */
    private static String quoted(String label) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < label.length(); i++) {
            run = label.charAt(i) == '*' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String marks = "*".repeat(Math.max(EmphasisMarks.QUOTING, longest + 1));
        String before = label.startsWith("*") ? " " : "";
        String after = label.endsWith("*") ? " " : "";
        return marks + before + label + after + marks + ":";
    }

    /** How far the text of a bullet item is indented. */
    private enum Item {
        /** As usual. */
        NARROW("- ", "  "),
        /** So far that no line of it can be a heading. */
        WIDE("-   ", "    ");

        private final String marker;
        private final String indent;

        Item(String marker, String indent) {
            this.marker = marker;
            this.indent = indent;
        }

        /** Returns an item with its text after an opening, on the same line. */
        String write(String opening, String text) {
            return marker + opening + (text.isEmpty() ? "" : " " + indented(text));
        }

        /** Returns an item with its text below an opening. */
        String writeBelow(String opening, String text) {
            return marker + opening + (text.isEmpty() ? "" : "\n" + indent + indented(text));
        }

        /** Returns the text with each line indented, except the first one and empty ones. */
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
