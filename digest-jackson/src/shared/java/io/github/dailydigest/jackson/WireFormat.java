package io.github.dailydigest.jackson;

import static io.github.dailydigest.jackson.Key.always;
import static io.github.dailydigest.jackson.Key.count;
import static io.github.dailydigest.jackson.Key.derived;
import static io.github.dailydigest.jackson.Key.list;
import static io.github.dailydigest.jackson.Key.nonEmpty;
import static io.github.dailydigest.jackson.Key.nonEmptyList;
import static io.github.dailydigest.jackson.Key.optional;

import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.MediaKind;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The whole contract: what each type of the model is in JSON, an object as its keys in the order of writing. */
final class WireFormat {

    private static final Map<String, SectionKind> SECTION_KINDS = byName(SectionKind.values());
    private static final Map<String, MediaKind> MEDIA_KINDS = byName(MediaKind.values());

    private static final TypeShape<ArxivId> ARXIV_ID = new TextShape<>(ArxivId.class, ArxivId::value, ArxivId::of);

    private static final TypeShape<SectionKind> SECTION_KIND = new TextShape<>(
            SectionKind.class, SectionKind::name, name -> SECTION_KINDS.getOrDefault(name, SectionKind.OTHER));

    private static final TypeShape<MediaKind> MEDIA_KIND =
            new TextShape<>(MediaKind.class, MediaKind::name, MEDIA_KINDS::get);

    private static final TypeShape<Author> AUTHOR = new ObjectShape<>(
            Author.class,
            Author::builder,
            Author.Builder::build,
            List.of(always("name", Texts.NOT_BLANK, Author::name, Author.Builder::name)));

    private static final TypeShape<Media> MEDIA = new ObjectShape<>(
            Media.class,
            MediaDraft::new,
            MediaDraft::end,
            List.of(
                    always(
                            "kind",
                            Texts.ANY,
                            media -> media.kind().name(),
                            (media, name) -> media.kind(MEDIA_KINDS.get(name))),
                    always("url", Texts.ADDRESS, Media::url, MediaDraft::url)));

    private static final TypeShape<Section> SECTION = new ObjectShape<>(
            Section.class,
            Section::builder,
            Section.Builder::build,
            List.of(
                    always("kind", SECTION_KIND, Section::kind, Section.Builder::kind),
                    optional("label", Texts.NOT_BLANK, Section::label, Section.Builder::label),
                    always("markdown", Texts.ANY, Section::markdown, Section.Builder::markdown),
                    nonEmptyList("points", Texts.ANY, Section::points, Section.Builder::addPoints)));

    private static final TypeShape<Paper> PAPER = new ObjectShape<>(
            Paper.class,
            Paper::builder,
            Paper.Builder::build,
            List.of(
                    always("title", Texts.NOT_BLANK, Paper::title, Paper.Builder::title),
                    optional("url", Texts.ADDRESS, Paper::url, Paper.Builder::url),
                    derived("arxivId", paper -> paper.arxivId().map(ArxivId::value)),
                    optional("media", MEDIA, Paper::media, Paper.Builder::media),
                    count("votes", Paper::votes, Paper.Builder::votes),
                    list("authors", AUTHOR, Paper::authors, Paper.Builder::addAuthors),
                    nonEmpty(
                            "metadata",
                            new TextMapShape(Texts.ANY),
                            Paper::metadata,
                            Map::isEmpty,
                            Paper.Builder::metadata),
                    list("sections", SECTION, Paper::sections, Paper.Builder::addSections),
                    nonEmptyList(
                            "unrecognized", Texts.NOT_BLANK, Paper::unrecognized, Paper.Builder::addUnrecognized)));

    private static final TypeShape<Digest> DIGEST = new ObjectShape<>(
            Digest.class,
            Digest::builder,
            Digest.Builder::build,
            List.of(
                    optional("date", Texts.DATE, Digest::date, Digest.Builder::date),
                    optional("title", Texts.NOT_BLANK, Digest::title, Digest.Builder::title),
                    list("papers", PAPER, Digest::papers, Digest.Builder::addPapers)));

    /** The types that a mapper learns. */
    static final List<TypeShape<?>> TYPES =
            List.of(DIGEST, PAPER, AUTHOR, SECTION, MEDIA, ARXIV_ID, SECTION_KIND, MEDIA_KIND);

    private WireFormat() {}

    private static <E extends Enum<E>> Map<String, E> byName(E[] constants) {
        return Arrays.stream(constants).collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));
    }
}
