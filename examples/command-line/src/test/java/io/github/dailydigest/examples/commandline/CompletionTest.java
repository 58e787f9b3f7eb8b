package io.github.dailydigest.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompletionTest {

    @Test
    void scriptCompletesCommandsOptionsAndFormats() {
        Outcome outcome = Outcome.of("generate-completion");

        assertThat(outcome.out())
                .startsWith("#!/usr/bin/env bash")
                .contains("complete -F _complete_digest", "to-json to-csv from-json lint format generate-completion")
                .contains("--date-from-path", "\"text\" \"json\" \"sarif\" \"github\"");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
    }
}
