package io.github.dailydigest.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ArxivIdPropertyTest {

    @Property
    void builtIdentifiersAreParsedAsTheSameIdentifier(@ForAll @IntRange(min = 1, max = 999_999) int version) {
        ArxivId id = ArxivId.builder().number("3102.00001").version(version).build();

        assertThat(ArxivId.of(id.value())).isEqualTo(id);
        assertThat(ArxivId.fromUrl(id.abstractUrl())).contains(id);
        assertThat(ArxivId.fromUrl(id.pdfUrl())).contains(id);
    }
}
