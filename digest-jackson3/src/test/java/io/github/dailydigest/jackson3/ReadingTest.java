package io.github.dailydigest.jackson3;

import io.github.dailydigest.contract.ReadingContract;

class ReadingTest extends ReadingContract {

    ReadingTest() {
        super(new Jackson3());
    }
}
