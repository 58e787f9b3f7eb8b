package io.github.dailydigest.jackson;

import io.github.dailydigest.contract.RejectionContract;

class RejectionTest extends RejectionContract {

    RejectionTest() {
        super(new Jackson2());
    }
}
