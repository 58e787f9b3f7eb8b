package io.github.dailydigest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.UrlKind;
import io.github.dailydigest.parser.ParseLimits;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecurityDocTest {

    private static final String SECURITY = Tree.read("docs/security.md");

    @Test
    void eachLimitIsListedWithItsDefault() throws ReflectiveOperationException {
        List<Method> limits = Stream.of(ParseLimits.class.getMethods())
                .filter(method -> method.getName().startsWith("max"))
                .toList();

        assertThat(limits).hasSize(8);
        for (Method limit : limits) {
            int value = (int) limit.invoke(ParseLimits.defaults());
            assertThat(SECURITY).contains(String.format(Locale.ROOT, "| `%s` | %,d |", limit.getName(), value));
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachKindOfUrlIsListed(UrlKind kind) {
        assertThat(SECURITY).contains("\n| `" + kind + "` | ");
    }

    @ParameterizedTest
    @EnumSource
    void theExamplesOfAKindAreOfThisKind(UrlKind kind) {
        String url = switch (kind) {
            case WEB -> "https://example.org";
            case MAIL -> "mailto:ada@example.org";
            case RELATIVE -> "javascript%3Aalert(1)";
            case UNSAFE -> "java&Tab;script&#58;alert(1)";
        };

        assertThat(UrlKind.of(url)).isEqualTo(kind);
    }
}
