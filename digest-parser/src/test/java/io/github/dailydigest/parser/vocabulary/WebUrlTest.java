package io.github.dailydigest.parser.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebUrlTest {

    @Test
    void aUrlHasASchemeOfTheWeb() {
        assertThat(WebUrl.startsAt("http://a", 0)).isTrue();
        assertThat(WebUrl.startsAt(" https://a", 1)).isTrue();
        assertThat(WebUrl.startsAt("HTTPS://a", 0)).isTrue();
        assertThat(WebUrl.startsAt("Http://a", 0)).isTrue();
        assertThat(WebUrl.startsAt("https:/a", 0)).isFalse();
        assertThat(WebUrl.startsAt("", 0)).isFalse();
        assertThat(WebUrl.startsAt("ftp://a", 0)).isFalse();
        assertThat(WebUrl.startsAt(" https://a", 0)).isFalse();
    }
}
