package io.github.dailydigest.jackson3;

import io.github.dailydigest.contract.RecordedContract;

class RecordedTest extends RecordedContract {

    RecordedTest() {
        super(new Jackson3());
    }
}
