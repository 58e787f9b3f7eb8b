package io.github.dailydigest.jackson;

import static io.github.dailydigest.jackson.AuthorShape.AUTHOR;
import static io.github.dailydigest.jackson.DigestShape.DIGEST;
import static io.github.dailydigest.jackson.MediaShape.MEDIA;
import static io.github.dailydigest.jackson.PaperShape.PAPER;
import static io.github.dailydigest.jackson.SectionShape.SECTION;

import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.MediaKind;
import io.github.dailydigest.model.SectionKind;
import java.util.List;

/** The whole contract: what each type of the model is in JSON. */
final class WireFormat {

    private static final TypeShape<ArxivId> ARXIV_ID = new TextShape<>(ArxivId.class, ArxivId::value, ArxivId::of);

    private static final TypeShape<SectionKind> SECTION_KIND =
            new TextShape<>(SectionKind.class, SectionKind::name, Kinds::section);

    private static final TypeShape<MediaKind> MEDIA_KIND =
            new TextShape<>(MediaKind.class, MediaKind::name, Kinds::media);

    /** The types that a mapper learns. */
    static final List<TypeShape<?>> TYPES =
            List.of(DIGEST, PAPER, AUTHOR, SECTION, MEDIA, ARXIV_ID, SECTION_KIND, MEDIA_KIND);

    private WireFormat() {}
}
