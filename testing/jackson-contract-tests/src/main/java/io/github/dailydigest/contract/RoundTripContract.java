package io.github.dailydigest.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.contract.ContractMapper.Format;
import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.io.IOException;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Any digest that is written is read as an equal digest. */
public abstract class RoundTripContract {

    private final ContractMapper mapper;

    protected RoundTripContract(ContractMapper mapper) {
        this.mapper = mapper;
    }

    @Property
    @Domain(HostileDigests.class)
    void digestsSurviveARoundTrip(@ForAll Digest digest) throws IOException {
        String json = mapper.write(digest);
        Digest read = mapper.read(json, Digest.class);

        assertThat(read).isEqualTo(digest);
        // Equality of maps ignores the order of keys, so the JSON is compared as well.
        assertThat(mapper.write(read)).isEqualTo(json);
        assertThat(mapper.readByTree(json, Digest.class)).isEqualTo(digest);
        assertThat(mapper.convert(digest, Digest.class)).isEqualTo(digest);
    }

    @Property(tries = 200)
    @Domain(HostileDigests.class)
    void digestsSurviveARoundTripInOtherFormats(@ForAll Digest digest, @ForAll Format format) throws IOException {
        Digest read = mapper.readAs(format, mapper.writeAs(format, digest), Digest.class);

        assertThat(read).isEqualTo(digest);
        assertThat(mapper.write(read)).isEqualTo(mapper.write(digest));
    }

    @Example
    void handwrittenYamlIsRead() throws IOException {
        String yaml = """
                # A digest as a person would write it.
                date: 2031-02-03
                endDate: 2031-02-09
                papers:
                - title: A Title
                  votes: 85
                  topic: cs.CV
                  published: 2031-02-02
                  authors: [{name: Ada Example}]
                  moreAuthors: true
                  links:
                  - text: Code
                    url: https://example.org/code
                  sections:
                  - kind: WHATS_NEW
                    markdown: |
                      one
                      two
                """;

        assertThat(mapper.readAs(Format.YAML, yaml.getBytes(UTF_8), Digest.class))
                .isEqualTo(Digest.builder()
                        .date(LocalDate.of(2031, 2, 3))
                        .endDate(LocalDate.of(2031, 2, 9))
                        .addPapers(Paper.builder()
                                .title("A Title")
                                .votes(85)
                                .topic("cs.CV")
                                .published(LocalDate.of(2031, 2, 2))
                                .addAuthors(Author.of("Ada Example"))
                                .moreAuthors(true)
                                .addLinks(Link.of("Code", "https://example.org/code"))
                                .addSections(Section.builder()
                                        .kind(SectionKind.WHATS_NEW)
                                        .markdown("one\ntwo")
                                        .build())
                                .build())
                        .build());
    }
}
