package io.github.dailydigest.jackson;

import static io.github.dailydigest.jackson.AuthorCodec.AUTHOR;
import static io.github.dailydigest.jackson.DigestCodec.DIGEST;
import static io.github.dailydigest.jackson.LinkCodec.LINK;
import static io.github.dailydigest.jackson.MediaCodec.MEDIA;
import static io.github.dailydigest.jackson.PaperCodec.PAPER;
import static io.github.dailydigest.jackson.SectionCodec.SECTION;

import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.MediaKind;
import io.github.dailydigest.model.SectionKind;
import java.util.List;

/** The codecs of all types of the model, which together are the JSON contract. */
final class WireFormat {

    private static final TypeCodec<ArxivId> ARXIV_ID = new TextCodec<>(ArxivId.class, ArxivId::value, ArxivId::of);

    private static final TypeCodec<SectionKind> SECTION_KIND =
            new TextCodec<>(SectionKind.class, SectionKind::name, Kinds::section);

    private static final TypeCodec<MediaKind> MEDIA_KIND =
            new TextCodec<>(MediaKind.class, MediaKind::name, Kinds::media);

    /** The codecs that {@code DigestModule} registers. */
    static final List<TypeCodec<?>> TYPES =
            List.of(DIGEST, PAPER, AUTHOR, SECTION, LINK, MEDIA, ARXIV_ID, SECTION_KIND, MEDIA_KIND);

    /** The codecs of the types that can be keys of a map, which {@code DigestModule} registers. */
    static final List<KeyCodec<?>> KEYS = List.of(
            new KeyCodec<>(ArxivId.class, ArxivId::value, ArxivId::of),
            new KeyCodec<>(Author.class, Author::name, Author::of));

    private WireFormat() {}
}
