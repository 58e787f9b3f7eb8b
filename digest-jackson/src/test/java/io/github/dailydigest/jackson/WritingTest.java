package io.github.dailydigest.jackson;

import io.github.dailydigest.contract.WritingContract;

class WritingTest extends WritingContract {

    WritingTest() {
        super(new Jackson2());
    }
}
