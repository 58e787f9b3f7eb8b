package io.github.dailydigest.jackson3;

import io.github.dailydigest.contract.WritingContract;

class WritingTest extends WritingContract {

    WritingTest() {
        super(new Jackson3());
    }
}
