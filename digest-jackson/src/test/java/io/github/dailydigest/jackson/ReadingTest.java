package io.github.dailydigest.jackson;

import io.github.dailydigest.contract.ReadingContract;

class ReadingTest extends ReadingContract {

    ReadingTest() {
        super(new Jackson2());
    }
}
