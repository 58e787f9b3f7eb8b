package io.github.dailydigest.jackson;

import io.github.dailydigest.contract.RecordedContract;

class RecordedTest extends RecordedContract {

    RecordedTest() {
        super(new Jackson2());
    }
}
