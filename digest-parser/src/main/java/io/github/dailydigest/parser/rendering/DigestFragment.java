package io.github.dailydigest.parser.rendering;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.MediaKind;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a digest, or a part of one, as a fragment of HTML, as {@code DigestHtml} specifies. */
public final class DigestFragment {

    private final HtmlBuilder html = new HtmlBuilder();
    private final boolean showMedia;

    private DigestFragment(boolean showMedia) {
        this.showMedia = showMedia;
    }

    /** Returns a digest as HTML, with its heading at a level. */
    public static String of(Digest digest, int level, boolean showMedia) {
        DigestFragment fragment = new DigestFragment(showMedia);
        fragment.add(digest, level);
        return fragment.html.toString();
    }

    /** Returns a paper as HTML, with its title at a level. */
    public static String of(Paper paper, int level, boolean showMedia) {
        DigestFragment fragment = new DigestFragment(showMedia);
        fragment.add(paper, level);
        return fragment.html.toString();
    }

    /** Returns a section as HTML, with its label at a level. */
    public static String of(Section section, int level, boolean showMedia) {
        DigestFragment fragment = new DigestFragment(showMedia);
        fragment.add(section, level);
        return fragment.html.toString();
    }

    /** Returns markdown as HTML, with its first level of headings at a level. */
    public static String of(String markdown, int level, boolean showMedia) {
        return RenderedMarkdown.fragment(markdown, level, showMedia);
    }

    private void add(Digest digest, int level) {
        html.markup("<div class=\"digest\">\n");
        if (digest.title().isPresent() || digest.date().isPresent()) {
            addHeading(level, "digest-title", () -> {
                digest.title().ifPresent(html::text);
                digest.date().ifPresent(date -> {
                    html.markup(digest.title().isPresent() ? " " : "");
                    addDate(date);
                });
                digest.endDate().ifPresent(date -> {
                    html.markup(" – ");
                    addDate(date);
                });
            });
        }
        digest.papers().forEach(paper -> add(paper, below(level)));
        html.markup("</div>\n");
    }

    private void add(Paper paper, int level) {
        html.markup("<article class=\"paper\">\n");
        addHeading(level, "paper-title", () -> addLink(paper.webUrl(), paper.title()));
        paper.media().ifPresent(this::add);
        addFields(paper);
        paper.sections().forEach(section -> add(section, below(level)));
        html.markup("</article>\n");
    }

    private void add(Section section, int level) {
        html.markup("<div class=\"section section-" + className(section.kind()) + "\">\n");
        section.label().ifPresent(label -> addHeading(level, "section-label", () -> html.text(label)));
        int firstLevel = section.label().isPresent() ? below(level) : level;
        html.markup(RenderedMarkdown.fragment(section.markdown(), firstLevel, showMedia))
                .markup("</div>\n");
    }

    /** Adds media that is on the web; any other cannot be loaded, and has no text. */
    private void add(Media media) {
        media.webUrl().ifPresent(url -> {
            html.markup("<p class=\"paper-media\">");
            boolean isVideo = media.kind() == MediaKind.VIDEO;
            if (showMedia && isVideo) {
                html.markup("<video src=\"").text(url).markup("\" controls preload=\"none\"></video> ");
            }
            if (showMedia && !isVideo) {
                html.markup("<img src=\"")
                        .text(url)
                        .markup("\" alt=\"\" loading=\"" + FragmentAttributes.LOADING + "\" referrerpolicy=\""
                                + FragmentAttributes.REFERRER_POLICY + "\" />");
            } else {
                html.link(url, isVideo ? "Video" : "Image");
            }
            html.markup("</p>\n");
        });
    }

    private void addFields(Paper paper) {
        if (!hasFields(paper)) {
            return;
        }
        html.markup("<dl class=\"paper-fields\">\n");
        paper.votes().ifPresent(votes -> addField("votes", "Votes", () -> html.text(Integer.toString(votes))));
        if (!paper.authors().isEmpty() || paper.moreAuthors()) {
            addField("authors", "Authors", () -> html.text(authors(paper)));
        }
        paper.topic().ifPresent(topic -> addField("topic", "Topic", () -> html.text(topic)));
        paper.published().ifPresent(date -> addField("published", "Published", () -> addDate(date)));
        if (!paper.links().isEmpty()) {
            addField("links", "Links", () -> addLinks(paper.links()));
        }
        paper.metadata().forEach((key, value) -> addField("metadata", key, () -> html.text(value)));
        html.markup("</dl>\n");
    }

    private static boolean hasFields(Paper paper) {
        return paper.votes().isPresent()
                || !paper.authors().isEmpty()
                || paper.moreAuthors()
                || paper.topic().isPresent()
                || paper.published().isPresent()
                || !paper.links().isEmpty()
                || !paper.metadata().isEmpty();
    }

    private void addField(String name, String label, Runnable value) {
        html.markup("<div class=\"paper-" + name + "\"><dt>").text(label).markup("</dt><dd>");
        value.run();
        html.markup("</dd></div>\n");
    }

    private static String authors(Paper paper) {
        Stream<String> names = paper.authors().stream().map(Author::name);
        Stream<String> more = paper.moreAuthors() ? Stream.of("et al.") : Stream.empty();
        return Stream.concat(names, more).collect(Collectors.joining(", "));
    }

    private void addLinks(List<Link> links) {
        String separator = "";
        for (Link link : links) {
            html.markup(separator);
            addLink(link.webUrl(), link.text());
            separator = ", ";
        }
    }

    private void addLink(Optional<String> webUrl, String text) {
        webUrl.ifPresentOrElse(url -> html.link(url, text), () -> html.text(text));
    }

    private void addHeading(int level, String className, Runnable content) {
        html.markup("<h" + level + " class=\"" + className + "\">");
        content.run();
        html.markup("</h" + level + ">\n");
    }

    private void addDate(LocalDate date) {
        html.markup("<time datetime=\"")
                .text(date.toString())
                .markup("\">")
                .text(date.toString())
                .markup("</time>");
    }

    private static String className(SectionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int below(int level) {
        return Math.min(FragmentFilter.LAST_LEVEL, level + 1);
    }
}
